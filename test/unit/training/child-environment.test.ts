import { expect, test } from 'vitest';
import { childEnvironment } from '../../../src/training/child-environment.ts';

const identity = { model: 'wine', seed: undefined, tag: 'run-1', home: '/tmp/home' };

test.each([
  'GITHUB_TOKEN',
  'GH_TOKEN',
  'GITHUB_ENV',
  'GITHUB_OUTPUT',
  'GITHUB_STEP_SUMMARY',
  'ACTIONS_RUNTIME_TOKEN',
  'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
  'ACTIONS_RESULTS_URL',
  'INPUT_GITHUB-TOKEN',
  'INPUT_MODEL',
  'AWS_ACCESS_KEY_ID',
  'AWS_SECRET_ACCESS_KEY',
  'HF_TOKEN',
  'HF_HOME',
  'WANDB_API_KEY',
  'NPM_CONFIG__AUTH',
  'PIP_INDEX_URL',
  'SSH_AUTH_SOCK',
  'BASH_ENV',
  'ENV',
  'BASH_FUNC_python%%',
  'LD_PRELOAD',
  'NODE_OPTIONS',
  'CONDA_TOKEN',
  'NVIDIA_NGC_API_KEY',
  'TF_SECRET',
  'TORCH_PASSWORD',
  'CUDA_ACCESS_KEY',
  'PYTHON_KEYRING_CREDENTIAL',
])('keeps %s from the training', (name) => {
  expect(Object.keys(childEnvironment({ [name]: 'value' }, identity))).not.toContain(name);
});

test.each([
  'PATH',
  'LANG',
  'LC_ALL',
  'TZ',
  'TMPDIR',
  'CUDA_VISIBLE_DEVICES',
  'NVIDIA_VISIBLE_DEVICES',
  'LD_LIBRARY_PATH',
  'VIRTUAL_ENV',
  'CONDA_PREFIX',
  'PYTHONPATH',
  'OMP_NUM_THREADS',
  'HF_HUB_CACHE',
  'RUNNER_TRACKING_ID',
  'https_proxy',
])('hands %s on', (name) => {
  expect(childEnvironment({ [name]: 'value' }, identity)[name]).toBe('value');
});

test.each([
  ['a GitHub token', 'ghp_abcdefghijklmnopqrstuvwxyz'],
  ['a fine-grained token', 'github_pat_abcdefghijklmnopqrst'],
  ['a JSON web token', 'eyJhbGciOiJIUzI1.eyJzdWIiOiIxMjM0.abc'],
  ['a password in an address', 'http://user:word@proxy.example:3128'],
])('drops an allowed variable that holds %s', (_, value) => {
  expect(childEnvironment({ https_proxy: value, PYTHONPATH: value }, identity)).not.toHaveProperty('https_proxy');
  expect(childEnvironment({ https_proxy: value, PYTHONPATH: value }, identity)).not.toHaveProperty('PYTHONPATH');
});

test('puts its own home in place of the runner user’s, and names model and run', () => {
  expect(childEnvironment({ HOME: '/home/runner', TRAINYARD_MODEL: 'other' }, identity)).toEqual({
    HOME: '/tmp/home',
    PYTHONUNBUFFERED: '1',
    TRAINYARD_MODEL: 'wine',
    TRAINYARD_RUN_ID: 'run-1',
  });
});

test('fixes every known source of chance when there is a seed', () => {
  expect(childEnvironment({ PYTHONHASHSEED: 'random' }, { ...identity, seed: 42 })).toMatchObject({
    TRAINYARD_SEED: '42',
    PYTHONHASHSEED: '42',
    CUBLAS_WORKSPACE_CONFIG: ':4096:8',
  });
});

test('keeps the seed 0', () => {
  expect(childEnvironment({}, { ...identity, seed: 0 })['TRAINYARD_SEED']).toBe('0');
});
