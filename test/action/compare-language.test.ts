import { describe, expect, test } from 'vitest';
import { OVERVIEW_MARKER, reportMarker } from '../../src/records/names.ts';
import { CONFIG, GOOD, MODEL, OLD, type Scenario, scenario } from './compare-scenario.ts';

const STATUS = 'trainyard/approval';
const KOREAN = CONFIG.replace('    evaluate:\n', '    evaluate:\n      report: {language: ko}\n');

const korean = (): Scenario => scenario({ base: { 'trainyard.yaml': KOREAN } });

async function ready(pr: Scenario): Promise<Scenario> {
  await pr.candidate(pr.base, OLD);
  await pr.candidate(pr.head, GOOD);
  pr.release(OLD);
  return pr;
}

/** The check as it was at some moment. */
const shownAt = (pr: Scenario, call: string) => {
  const seen: { readonly title: string; readonly summary: string }[] = [];
  pr.github.before(
    call,
    () => void seen.push(...pr.github.state.checks.map(({ title, summary }) => ({ title, summary }))),
  );
  return seen;
};

describe('with a Korean policy on the base branch', () => {
  test('the status is Korean, also of a verdict that cannot be approved', async () => {
    const pr = await ready(korean());
    expect(await pr.compare()).toMatchObject({
      message: expect.stringMatching(/^✅ Better: penguin-sex is better/),
      summary: expect.stringContaining('## ✅ 향상'),
    });
    expect(pr.github.status(pr.head, STATUS)?.description).toBe(
      '승인 1건 중 0건 완료. ✅ 향상: penguin-sex 모델이 운영 v7 및 기준 브랜치 ' +
        `${pr.base.slice(0, 7)}보다 좋습니다`,
    );
    pr.release({ roc_auc: 0.99, accuracy: 0.99 }, { version: 'v8' });
    pr.github.during(pr.github.run({ headCommit: pr.head }));
    await pr.compare();
    expect(pr.github.status(pr.head, STATUS)?.description).toMatch(/^승인할 수 없습니다\. ❌ 저하:/);
  });

  test('the check is Korean from its start', async () => {
    const pr = await ready(korean());
    const seen = shownAt(pr, 'artifacts.download');
    await pr.compare();
    expect(seen).toEqual([{ title: '⏳ 모델을 비교하는 중입니다', summary: '잠시 후 여기에 보고서가 표시됩니다.' }]);
  });

  test('the check of a crash and of a cancellation is Korean', async () => {
    const pr = await ready(korean());
    pr.github.before('artifacts.download', () => {
      throw new Error('Stopped here.');
    });
    await expect(pr.compare()).rejects.toThrow('Stopped here.');
    expect(pr.github.state.checks).toMatchObject([
      { title: '❌ 비교에 실패하여 보고서가 없습니다', summary: expect.stringMatching(/^- 예기치 않은 문제가/) },
    ]);
  });

  test('passed-over artifacts are told in Korean', async () => {
    const pr = korean();
    await pr.candidate(pr.base, OLD, { run: { path: '.github/workflows/other.yml' } });
    await pr.candidate(pr.head, GOOD);
    pr.release(OLD);
    await pr.compare();
    expect(pr.reports()[0]).toMatch(
      /학습되지 않았거나 만료되었습니다\. 아티팩트 \d+번을 올린 실행 \d+번은 .*trainyard-pull-request\.yml 워크플로가 아니라 .*other\.yml 워크플로의 실행입니다\./,
    );
  });

  test('and so are those of the candidate', async () => {
    const pr = korean();
    await pr.candidate(pr.head, GOOD, { record: { repository: 'mallory/penguins' } });
    await pr.compare();
    expect(pr.reports()[0]).toMatch(/- 아티팩트 \d+번은 다른 저장소인 mallory\/penguins 저장소의 것입니다\./);
  });

  test('the status of a change that affects no model is Korean', async () => {
    const pr = korean();
    const outcome = await pr.compare({ model: undefined });
    expect(pr.github.status(pr.head, STATUS)).toMatchObject({
      state: 'success',
      description: '영향을 받는 모델이 없습니다.',
    });
    expect(outcome).toMatchObject({
      message: expect.stringMatching(/^The change affects no model/),
      summary: '영향을 받는 모델이 없습니다.',
    });
  });
});

describe('the required status comes in English', () => {
  test('when the configuration of the base branch cannot be read', async () => {
    const pr = scenario({ base: { 'trainyard.yaml': 'version: [' }, head: { 'trainyard.yaml': 'version: [' } });
    await pr.compare({ model: undefined });
    expect(pr.github.status(pr.head, STATUS)?.description).toBe('No model is affected.');
  });

  test('when GitHub does not show the configuration', async () => {
    const pr = korean();
    await pr.compare({ model: undefined }, { merged: 'f'.repeat(40) });
    expect(pr.github.status(pr.head, STATUS)?.description).toBe('No model is affected.');
  });
});

test('the overview is in the language of the first affected model, whichever job writes it', async () => {
  const another = KOREAN.replace('models:\n', '').replace('version: 1\n', '').replace('  penguin-sex:', '  aardvark:');
  const pr = await ready(
    scenario({ base: { 'trainyard.yaml': `version: 1\nmodels:\n${another}${CONFIG.split('models:\n')[1]}` } }),
  );
  const state = {
    v: 1,
    model: 'aardvark',
    report: 'sha256:0',
    verdict: 'worse',
    situation: 'compared',
    language: 'ko',
  };
  const hidden = Buffer.from(JSON.stringify(state)).toString('base64');
  const body = `${reportMarker('aardvark')}\n<!-- trainyard:state ${hidden} -->\n## ❌ 저하`;
  pr.github.comment({ issue: pr.pull.number, author: 'github-actions[bot]', body });
  await pr.compare();
  const [overview] = pr.reports().filter((text) => text.startsWith(OVERVIEW_MARKER));
  expect(overview).toMatch(/## 모델 보고서: 저하 1개 및 향상 1개/);
  expect(pr.reports().some((text) => text.includes(`✅ Better: \`${MODEL}\``))).toBe(true);
});
