import { UserError } from '../../src/errors.ts';
import type { ActionOutcome } from '../../src/outcome.ts';
import { APPROVAL_STATUS } from '../../src/records/names.ts';
import type { ExpectedProposal } from '../../src/records/provenance.ts';
import { rememberedTrees } from '../../src/records/remembered-trees.ts';
import { gateAnnotations } from '../../src/report/gate-annotations.ts';
import type { ReportView } from '../../src/report/report-view.ts';
import { reviewWordingOf } from '../../src/review/wording/wordings.ts';
import { concludeAfter } from './conclude.ts';
import { type CompareContext, type ComparePorts, examined } from './examine.ts';
import type { CompareInputs } from './inputs.gen.ts';
import { languageBefore } from './language.ts';
import { nothingAffected, outcomeOf } from './outcome.ts';
import { permitted } from './permitted.ts';
import { publish, publishArtifact } from './publish.ts';

/** Judges one model and publishes the report. */
export async function compare(
  inputs: CompareInputs,
  context: CompareContext,
  ports: ComparePorts,
): Promise<ActionOutcome> {
  const { model, inputKey } = inputs;
  const looking = { ...ports, repository: rememberedTrees(ports.repository) };
  if (model === undefined) return await reportNothing(inputs, context, looking);
  if (inputKey === undefined) {
    throw new UserError('compare.input-key-missing', 'The input `input-key` is required with `model`.', {
      hint: 'Pass the `input-key` that `plan` gives in its matrix.',
    });
  }
  const { head, pullRequest, runUrl } = context;
  const expected = {
    repository: context.repository,
    workflowPath: context.workflowPath,
    baseBranch: context.baseBranch,
  };
  const view = async () => await examined({ ...inputs, model, inputKey }, context, expected, looking);
  if (pullRequest === undefined) return outcomeOf(await kept(await view(), context, expected, ports), undefined);
  const language = await languageBefore(model, inputs.config, context, looking);
  return await concludeAfter(ports, { model, head, runUrl, language }, async (check) => {
    const shown = await view();
    const wanted = { ...expected, model, head };
    return outcomeOf(
      shown,
      await publish(ports, { view: shown, pullRequest, wanted, check, annotations: gateAnnotations(shown) }),
    );
  });
}

/** A run of the default branch leaves its report for the history of later ones. That it cannot is a warning: the summary has it all. */
async function kept(
  view: ReportView,
  { head, defaultBranch, ofDefaultBranch }: CompareContext,
  expected: ExpectedProposal,
  ports: ComparePorts,
): Promise<ReportView> {
  if (!ofDefaultBranch || defaultBranch === undefined || view.record.candidate === null) return view;
  const wanted = { ...expected, model: view.record.model, head, ofBranch: defaultBranch };
  try {
    return { ...view, htmlUrl: await publishArtifact(ports, { view, wanted }) };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    ports.log.warning(`The report was not kept for the history: ${error.message}`);
    return view;
  }
}

/** With no model affected, the required status must still come, or the pull request would wait for ever. */
async function reportNothing(
  { config }: CompareInputs,
  context: CompareContext,
  ports: ComparePorts,
): Promise<ActionOutcome> {
  const { statuses, log } = ports;
  const language = await languageBefore(undefined, config, context, ports);
  const description = reviewWordingOf(language).status.nothingAffected;
  await permitted(log, `The status ${APPROVAL_STATUS} was not set`, () =>
    statuses.set(context.head, {
      context: APPROVAL_STATUS,
      state: 'success',
      description,
      targetUrl: context.runUrl,
    }),
  );
  return nothingAffected(description);
}
