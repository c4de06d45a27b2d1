import type { CheckResult } from '../data/checks/check.ts';
import type { ColumnDrift } from '../data/drift/column-drift.ts';
import type { TableProfile } from '../data/profile/column-profile.ts';
import type { SchemaChange } from '../data/schema-diff/schema-change.ts';
import type { ViolationGroup } from '../data/violations.ts';

/** Everything `validate` found, as plain data: the renderers (annotations, summary, JSON, JUnit, SARIF, HTML) read only this. */
export interface DataReport {
  readonly datasets: readonly DatasetReport[];
  /** Sentences about what could not be compared, and why. They hold no value of the data. */
  readonly notes?: readonly string[];
}

export interface DatasetReport {
  /** `model/dataset` names that use the data; several models can share one. */
  readonly names: readonly string[];
  /** As written in trainyard.yaml: a file or a glob. */
  readonly path: string;
  /** In the order they were read. One for a plain path. */
  readonly files: readonly { readonly path: string; readonly rows: number; readonly bytes: number }[];
  /** Undefined when only the structure was checked. */
  readonly schema: string | undefined;
  readonly rows: number;
  readonly columns: number;
  /** Rules of single rows, exact counts. Groups whose breaches a `values` check tolerates are `tolerated`. */
  readonly groups: readonly ReportedGroup[];
  readonly checks: readonly CheckResult[];
  readonly profile: TableProfile;
  /** The version it is compared with; undefined when there is none. */
  readonly base: { readonly name: string; readonly rows: number; readonly profile: TableProfile } | undefined;
  readonly drift: readonly ColumnDrift[];
  /** Path of the file that drift is measured against; undefined when it is the base. */
  readonly driftAgainst?: string | undefined;
  /** Whether drift breaks the check or only warns. */
  readonly driftSeverity: 'error' | 'warn';
  readonly schemaChanges: readonly SchemaChange[];
  readonly compatibilitySeverity: 'error' | 'warn';
  /** Columns whose values are never shown. */
  readonly masked: readonly string[];
  readonly seconds: number;
}

export interface ReportedGroup extends ViolationGroup {
  /** File of the data set that the lines are in. */
  readonly file: string;
  readonly severity: 'error' | 'warn';
  readonly tolerated: boolean;
}
