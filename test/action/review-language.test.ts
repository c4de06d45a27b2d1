import { expect, test } from 'vitest';
import { scenario } from './review-scenario.ts';

test('the approval section keeps the language of the comment that it is in', async () => {
  const pull = scenario();
  await pull.report('wine', { language: 'ko' });
  expect(pull.sticky()?.body).toContain('### ⏳ 승인 1건 중 0건 완료');
  await pull.say('bob', '/approve');
  expect(pull.sticky()?.body).toContain('### ✅ 승인 1건 중 1건 완료');
  await pull.say('bob', '/reject');
  expect(pull.sticky()?.body).toMatch(/### ⛔ \[`bob`\]\(\S+\) 님이 거부했습니다/);
});

test('an obstacle is told in that language, too', async () => {
  const pull = scenario({ head: { '.github/workflows/pull-request.yml': 'name: other\n' } });
  await pull.report('wine', { language: 'ko' });
  await pull.say('bob', '/approve');
  expect(pull.sticky()?.body).toContain('### ⛔ 승인할 수 없습니다\n\n이 풀 리퀘스트가 워크플로 파일을 수정하므로');
});
