/** The four pull requests of the demo, on the committed dist/, through real workflows, HTTP, git and artifacts. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  betterModel,
  brokenDataFile,
  type Narrator,
  openQuestion,
  trainMain,
  worseModel,
} from '../../demo/scenario.ts';
import { type DemoWorld, openWorld } from '../../demo/world.ts';
import { PLAIN_TRAINER } from '../support/plain-trainer.ts';

const SILENT: Narrator = { chapter: () => undefined, act: () => undefined, say: () => undefined };
let directory: string;
let world: DemoWorld;

beforeAll(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'trainyard-e2e-'));
  world = await openWorld({ directory, path: process.env['PATH'] ?? '/usr/bin:/bin', files: PLAIN_TRAINER });
});

afterAll(async () => {
  await world.close();
  await rm(directory, { recursive: true, force: true });
});

test('the model of the main branch is trained and kept as a candidate', () => trainMain(world, SILENT));

test('a better model is compared, approved by a reviewer only, merged and promoted', async () => {
  await betterModel(world, SILENT);
});

test('broken data is annotated at its lines and nothing is trained', async () => {
  await brokenDataFile(world, SILENT);
});

test('a worse model cannot be approved and nothing is promoted', async () => {
  await worseModel(world, SILENT);
});

test('a model about which the data cannot tell is left to a reviewer, with the number of rows that would settle it', async () => {
  await openQuestion(world, SILENT);
});

test('every request, answer and event was as GitHub describes it', () => {
  expect(world.github.violations).toEqual([]);
  expect(world.runner.failures).toEqual([]);
  expect(world.github.requests.filter(({ status }) => status >= 500)).toEqual([]);
});
