import { describe, expect, test } from 'vitest';
import { loadProject } from '../../src/config/load.ts';
import { policyChanged, policyOf } from '../../src/config/policy.ts';
import { minimal, treeOf } from './config-tree.ts';

const POLICY = `    evaluate:
      metrics: {f1: {margin: 0.1}, auc: {min: 0.8}}
    approve: {from: ["@bob", "@alice"]}
    promote:
      store: file:///srv/models
      repository: acme/deploy
      environments:
        staging: {on: merge, files: [{path: a.yaml, set: {x: "1", y: "2"}}]}
        production: {on: command, files: [{path: b.yaml, set: {x: "1"}}]}
`;

const policy = async (configuration: string) =>
  policyOf(await loadProject(treeOf({ 'trainyard.yaml': configuration }), 'trainyard.yaml'), 'wine');

describe('the policy of a model', () => {
  test('is not there without a base or without the model', async () => {
    expect(policyOf(undefined, 'wine')).toBeUndefined();
    const project = await loadProject(treeOf({ 'trainyard.yaml': minimal() }), 'trainyard.yaml');
    expect(policyOf(project, 'beer')).toBeUndefined();
    expect(policyOf(project, 'wine')).toMatchObject({ promote: undefined, approve: { required: 1 } });
  });

  test.each([
    [
      'writing defaults out',
      `    task: other\n${POLICY.replace('metrics:', 'inconclusive: warn\n      metrics:').replace('approve: {', 'approve: {required: 1, ')}`,
    ],
    [
      'the order of metrics',
      POLICY.replace('f1: {margin: 0.1}, auc: {min: 0.8}', 'auc: {min: 0.8}, f1: {margin: 0.1}'),
    ],
    ['the order of approvers', POLICY.replace('"@bob", "@alice"', '"@alice", "@bob"')],
    ['the order of values', POLICY.replace('x: "1", y: "2"', 'y: "2", x: "1"')],
    ['the order of environments', POLICY.replace(/( {8}staging.*\n)( {8}production.*\n)/, '$2$1')],
    ['another unit', POLICY.replace('approve: {', 'approve: {expires: 168h, ')],
  ])('is the same after changing %s', async (_, after) => {
    expect(policyChanged(await policy(minimal(POLICY)), await policy(minimal(after)))).toBe(false);
  });

  test.each([
    ['a margin', POLICY.replace('0.1', '0.2')],
    ['a limit', POLICY.replace('0.8', '0.7')],
    ['an approver', POLICY.replace('@bob', '@mallory')],
    ['the number of approvals', POLICY.replace('approve: {', 'approve: {required: 2, ')],
    ['the store', POLICY.replace('/srv/models', '/tmp/models')],
    ['the repository', POLICY.replace('acme/deploy', 'mallory/deploy')],
    ['when an environment follows', POLICY.replace('on: command', 'on: {after: staging}')],
    ['a manifest’s value', POLICY.replace('y: "2"', 'y: "3"')],
    ['the order of manifests', POLICY.replace('[{path: b.yaml', '[{path: c.yaml, set: {z: "1"}}, {path: b.yaml')],
    ['nothing left of it', ''],
  ])('is another one after changing %s', async (_, after) => {
    expect(policyChanged(await policy(minimal(POLICY)), await policy(minimal(after)))).toBe(true);
  });

  test('adding and removing it is a change', async () => {
    const some = await policy(minimal());
    expect(policyChanged(undefined, some)).toBe(true);
    expect(policyChanged(some, undefined)).toBe(true);
    expect(policyChanged(undefined, undefined)).toBe(false);
  });
});
