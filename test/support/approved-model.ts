import type { ApprovedModel, GitOpsFiles } from '../../src/release/promotion.ts';

export const digest = (letter: string) => `sha256:${letter.repeat(64)}`;

export const bytes = (text: string) => new TextEncoder().encode(text);
export const textOf = (content: Uint8Array | undefined) => new TextDecoder().decode(content);

export const target = (path: string, set: Readonly<Record<string, string>>) => ({
  path,
  document: undefined,
  set: Object.entries(set).map(([at, value]) => ({ path: at, value })),
});

/** A model that everybody agreed on; say only what matters. */
export function approvedModel(facts: Partial<ApprovedModel> = {}): ApprovedModel {
  const model = facts.model ?? 'wine';
  return {
    model,
    environments: [
      { name: 'production', files: [target(`apps/${model}.yaml`, { uri: '{artifact.uri}', tag: '{version}' })] },
    ],
    artifact: {
      uri: `file:///srv/models/${model}/${'a'.repeat(64)}`,
      path: `${model}/${'a'.repeat(64)}`,
      digest: digest('a'),
    },
    source: { repository: 'acme/wine', commit: 'c'.repeat(40), pullRequest: 12, head: 'd'.repeat(40) },
    inputKey: 'e'.repeat(64),
    candidateDigest: digest('1'),
    reportDigest: digest('2'),
    evaluationSet: null,
    gated: ['roc_auc'],
    metrics: { roc_auc: 0.91, loss: 1e-7, broken: 'NaN' },
    approvals: [{ login: 'bob', userId: 7, commentId: 99, at: '2026-10-01T10:00:00.000Z' }],
    runUrl: 'https://github.example/acme/wine/actions/runs/1',
    ...facts,
  };
}

/** A GitOps repository with one manifest per model. */
export const gitOps = (...models: readonly string[]): GitOpsFiles =>
  new Map(models.map((model) => [`apps/${model}.yaml`, bytes('# kept\nuri: none # here\ntag: v0\n')]));
