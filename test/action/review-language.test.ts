import { describe, expect, test } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { config, type ScenarioOptions, scenario } from './review-scenario.ts';

/** A pull request whose base branch asks for Korean. */
const korean = (options: ScenarioOptions = {}) => scenario({ languages: { wine: 'ko' }, ...options });

/** The last reply without its hidden line. */
const replyOf = (pull: ReturnType<typeof scenario>) => pull.replies().at(-1)?.split('\n').slice(1).join('\n') ?? '';

describe('the approval section', () => {
  test('keeps the language of the comment that it is in', async () => {
    const pull = scenario();
    await pull.report('wine', { language: 'ko' });
    expect(pull.sticky()?.body).toContain('### ⏳ 승인 1건 중 0건 완료');
    await pull.say('bob', '/approve');
    expect(pull.sticky()?.body).toContain('### ✅ 승인 1건 중 1건 완료');
    await pull.say('bob', '/reject');
    expect(pull.sticky()?.body).toMatch(/### ⛔ \[`bob`\]\(\S+\) 님이 거부했습니다/);
  });

  test('tells an obstacle in that language, too, with its facts', async () => {
    const pull = scenario({ head: { '.github/workflows/pull-request.yml': 'name: other\n' } });
    await pull.report('wine', { language: 'ko' });
    await pull.say('bob', '/approve');
    expect(pull.sticky()?.body).toMatch(
      /### ⛔ 승인할 수 없습니다\n\n이 풀 리퀘스트가 워크플로 파일을 수정하므로.*pull-request\.yml.*별도의 풀 리퀘스트로/,
    );
  });
});

describe('with a Korean policy on the base branch', () => {
  test('the status is Korean, the log and the outputs are English', async () => {
    const pull = korean();
    await pull.report();
    const outcome = await pull.say('bob', '/approve');
    expect(pull.description()).toBe('wine: 승인 1건 중 1건 완료 (bob)');
    expect(outcome.message).toBe('bob said /approve. wine: 1 of 1 approvals (bob).');
    await pull.say('carol', '/reject');
    expect(pull.description()).toBe('wine: 거부됨 (carol)');
  });

  test.each<[string, string, string, string]>([
    ['who may not', 'dave', '/approve', 'dave 님의 역할은 읽기입니다. wine 모델의 승인에는 쓰기'],
    ['who opened it', 'alice', '/reject', 'alice 님은 이 풀 리퀘스트를 열었습니다. 자신이 관여한 변경은'],
    ['another commit', 'bob', '/approve sha=b1b2c3d', '댓글에 적힌 커밋은 b1b2c3d인데 현재 최신 커밋은'],
    ['an unknown model', 'bob', '/approve beer', '`beer`: 이런 이름의 모델이 없습니다.'],
  ])('a refusal of %s is Korean', async (_what, login, body, text) => {
    const pull = korean();
    await pull.report();
    const outcome = await pull.say(login, body);
    expect(replyOf(pull)).toMatch(/^👎 `\w+` 님의 `\/\w+` 명령은 다음 모델 1개에 인정되지 않습니다:\n/);
    expect(replyOf(pull)).toContain(text);
    expect(outcome.message).toMatch(/does not count/);
    expect(JSON.stringify(outcome.data)).not.toMatch(/[가-힣]/);
  });

  test.each<[string, string]>([
    ['/help', '| `/reject [model …] [sha=COMMIT] [reason="…"]` | 자신의 승인을 취소하고'],
    ['/retrain', '😕 `/retrain` 명령은 아직 사용할 수 없습니다.'],
    ['/aprove', '😕 `/aprove` 명령은 없습니다. `/approve` 명령을 쓰려고 하셨습니까?'],
    ['/approve env=staging', '😕 `/approve` 명령을 이해할 수 없습니다. 이 명령에 없는 인수입니다: env'],
    ['/approve', '최신 커밋 '],
    ['/status', '최신 커밋 `'],
  ])('the answer to %s is Korean before there is a report', async (body, text) => {
    const pull = korean();
    await pull.say('bob', body);
    expect(replyOf(pull)).toContain(text);
  });

  test('/status is Korean with what does not count and why', async () => {
    const pull = korean();
    await pull.report();
    pull.sayUnheard('dave', '/approve');
    await pull.say('bob', '/status');
    expect(replyOf(pull)).toContain(
      '| `wine` | ⏳ 승인 1건 중 0건 완료 | 쓰기 권한이 있고 변경에 관여하지 않은 사람 누구나 |',
    );
    expect(replyOf(pull)).toMatch(
      /- `wine`: \[`dave` 님의 `\/approve` 댓글\]\(\S+\): 인정되지 않습니다\. dave 님의 역할은/,
    );
  });

  test('/status says in Korean why a report is not believed', async () => {
    const pull = korean();
    await pull.report('wine', { run: { event: 'push' } });
    await pull.say('bob', '/status');
    expect(pull.description()).toBe('wine: 보고서를 신뢰할 수 없음');
    expect(replyOf(pull)).toMatch(
      /- `wine`: 검사 실행에 기록된 wine 모델의 보고서를 읽을 수 없습니다\. 아티팩트 \d+번을 올린 실행 \d+번은 push 이벤트로/,
    );
  });

  test('a failure is told in Korean around its English message', async () => {
    const pull = korean();
    await pull.report();
    pull.github.before('checks.list', () => {
      throw new UserError('github.unavailable', 'GitHub could not be asked.', { hint: 'Later.' });
    });
    await expect(pull.say('bob', '/approve')).rejects.toThrow(UserError);
    expect(replyOf(pull)).toMatch(
      /^😕 처리하지 못했으며 아무것도 결정하지 않았습니다\. GitHub could not be asked\. Later\. 자세한/,
    );
  });

  test('a closed pull request is refused in Korean', async () => {
    const pull = korean();
    pull.github.close(pull.pull.number);
    expect(await pull.say('bob', '/approve')).toMatchObject({ reason: 'review.closed', message: /is closed/ });
    expect(replyOf(pull)).toContain('닫혀 있어');
  });

  test('one from a fork, too', async () => {
    const pull = korean({ fork: 'mallory/penguins' });
    expect(await pull.say('bob', '/approve')).toMatchObject({ reason: 'review.fork' });
    expect(replyOf(pull)).toContain('포크에서 온 풀 리퀘스트입니다.');
  });
});

describe('which language counts', () => {
  const two = { models: { beer: '{required: 1}', wine: '{required: 1}' } };

  test('is the base branch’s, not that of the pull request', async () => {
    const head = { 'trainyard.yaml': config({ wine: '{required: 1}' }, { wine: 'ko' }) };
    const pull = scenario({ head });
    await pull.say('bob', '/status');
    expect(replyOf(pull)).toMatch(/^There is no report/);
  });

  test('of several models is that of the first one with a report', async () => {
    const pull = scenario({ ...two, languages: { wine: 'ko' } });
    await pull.report('wine');
    await pull.say('bob', '/status');
    expect(replyOf(pull)).toMatch(/^커밋 `\w{7}` 승인 현황:/);
    await pull.report('beer');
    await pull.say('bob', '/status');
    expect(replyOf(pull)).toMatch(/^Approval of the commit/);
    expect(pull.description()).toBe('beer: 0 of 1 approvals; wine: 0 of 1 approvals');
  });

  test('is that of the first model before there is a report', async () => {
    const pull = scenario({ ...two, languages: { beer: 'ko' } });
    await pull.say('bob', '/help');
    expect(replyOf(pull)).toContain('| 명령 | 설명 |');
  });

  test('is that of the pull request where the base branch has no models: it decides nothing else', async () => {
    const pull = scenario({ head: { 'trainyard.yaml': config({ wine: '{required: 1}' }, { wine: 'ko' }) } });
    pull.github.commit({ files: { 'trainyard.yaml': null }, authors: ['carol'] });
    await pull.say('bob', '/help');
    expect(replyOf(pull)).toContain('| 명령 | 설명 |');
  });

  test('is English when the configuration of the base branch cannot be read, and help still comes', async () => {
    const pull = korean();
    pull.github.commit({ files: { 'trainyard.yaml': 'version: [' }, authors: ['carol'] });
    expect(await pull.say('bob', '/help')).toMatchObject({ decision: 'ok', reason: 'review.help' });
    expect(replyOf(pull)).toContain('| Command | What it does |');
    await expect(pull.say('bob', '/status')).rejects.toThrow();
    expect(replyOf(pull)).toMatch(/^😕 This failed/);
  });
});
