/**
 * A team that has never heard of Trainyard: a monorepo with two regression models on JSON Lines, a GitOps repository with a
 * Helm chart and a Kustomization, a team of approvers. `adoption` is what the README's five steps tell them to add.
 */
import path from 'node:path';
import { callers, type DemoWorld, publishTrainyard } from '../../demo/world.ts';
import { startSimulator } from '../../simulator/index.ts';

export const MODELS = ['rent', 'sale'] as const;
export const GITOPS = 'acme/deploy';

const FIT = `
import json, os, sys

def rows(path):
    with open(path, encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]

def fit(folder):
    train, test = rows(f"{folder}/data/train.jsonl"), rows(f"{folder}/data/test.jsonl")
    mean = lambda values: sum(values) / len(values)
    x, y = [row["size"] for row in train], [row["price"] for row in train]
    slope = sum((a - mean(x)) * (b - mean(y)) for a, b in zip(x, y)) / sum((a - mean(x)) ** 2 for a in x)
    model = {"slope": slope, "intercept": mean(y) - slope * mean(x)}
    predicted = [model["slope"] * row["size"] + model["intercept"] for row in test]
    errors = [guess - row["price"] for guess, row in zip(predicted, test)]
    os.makedirs(f"out/{folder}/model", exist_ok=True)
    with open(f"out/{folder}/model/model.json", "w") as file:
        json.dump(model, file)
    with open(f"out/{folder}/metrics.json", "w") as file:
        json.dump({"test": {"rmse": mean([e * e for e in errors]) ** 0.5, "mae": mean([abs(e) for e in errors])}}, file)
    with open(f"out/{folder}/predictions.csv", "w") as file:
        file.write("id,label,score\\n")
        for row, guess in zip(test, predicted):
            file.write(f"{row['id']},{row['price']},{guess}\\n")

fit(sys.argv[1])
`;

const ROW_SCHEMA = JSON.stringify({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  type: 'object',
  required: ['id', 'size', 'price'],
  additionalProperties: false,
  properties: {
    id: { type: 'string' },
    size: { type: 'number', exclusiveMinimum: 0 },
    price: { type: 'number', exclusiveMinimum: 0 },
    city: { type: ['string', 'null'] },
  },
});

/** Rows of a straight line with a saw tooth on top; `wrong` adds rows far off, which a good model should not learn from. */
export function rowsOf(prefix: string, count: number, wrong = 0): string {
  const row = (index: number, price: number) =>
    JSON.stringify({
      id: `${prefix}-${index}`,
      size: 20 + ((index * 7) % 130),
      price,
      city: index % 3 === 0 ? null : 'Łódź',
    });
  return Array.from({ length: count }, (_, index) =>
    row(index, index < wrong ? 9000 : 300 + (20 + ((index * 7) % 130)) * 12 + ((index * 31) % 17)),
  )
    .map((line) => `${line}\n`)
    .join('');
}

/** Before Trainyard: code and data only. Some early rows of the training data are wrong. */
const codeAndData = (): Readonly<Record<string, string>> =>
  Object.assign(
    { 'README.md': '# Prices\n', '.gitignore': 'out/\n', 'shared/fit.py': FIT },
    ...MODELS.map((model) => ({
      [`${model}/data/train.jsonl`]: rowsOf(`${model}-train`, 60, 3),
      [`${model}/data/test.jsonl`]: rowsOf(`${model}-test`, 40),
      [`${model}/data/row.schema.json`]: ROW_SCHEMA,
    })),
  );

const configurationOf = (model: string, store: string): string => `version: 1
models:
  ${model}:
    task: regression
    data:
      train: {path: ${model}/data/train.jsonl, schema: ${model}/data/row.schema.json}
      test: {path: ${model}/data/test.jsonl, schema: ${model}/data/row.schema.json, role: evaluation}
    train:
      runner: [self-hosted, gpu]
      command: python3 shared/fit.py ${model}
      inputs: [shared/**]
      outputs: {model: out/${model}/model, metrics: out/${model}/metrics.json, predictions: out/${model}/predictions.csv}
      timeout: 5m
    evaluate:
      metrics:
        test.rmse: {margin: 0.5}
        test.mae: {max: 700}
    approve:
      required: 2
      from: ["@acme/price-reviewers", "@grace"]
    promote:
      store: file://${store}
      repository: ${GITOPS}
      environments:
        production:
          on: merge
          files:
            - path: ${model}/production/kustomization.yaml
              set:
                images[name=price-server].newTag: "{version}"
                configMapGenerator[name=model].literals[0]: MODEL_URI={artifact.uri}
        staging:
          on: merge
          files:
            - path: ${model}/staging/values.yaml
              set:
                model.uri: "{artifact.uri}"
                model.version: "{version}"
`;

const MANIFESTS: Readonly<Record<string, string>> = {
  'production/kustomization.yaml': `apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
resources: [deployment.yaml]
images:
  - {name: sidecar, newTag: "1.4"}
  - name: price-server   # ours
    newTag: v0
configMapGenerator:
  - name: model
    literals:
      - MODEL_URI=none
`,
  'staging/values.yaml': `# Helm values of the staging release
replicaCount: 1
model:
    uri: ''      # Trainyard sets these two
    version: "v0"
`,
};

/** The files that adopting Trainyard adds, with the callers pinned to a commit, as the README asks. */
export async function adoption(world: AdoptionWorld): Promise<Readonly<Record<string, string>>> {
  const pinned = Object.entries(await callers()).map(([file, text]) => [
    file,
    text.replaceAll('@v1 ', `@${world.release} `),
  ]);
  return {
    ...Object.fromEntries(pinned),
    'trainyard.yaml': 'version: 1\ninclude: ["*/trainyard.yaml"]\n',
    ...Object.fromEntries(MODELS.map((model) => [`${model}/trainyard.yaml`, configurationOf(model, world.store)])),
  };
}

export interface AdoptionWorld extends DemoWorld {
  /** Commit of the release of Trainyard. */
  readonly release: string;
}

/** Ada and Rita are in the team of reviewers, Rita with no more than read access; Mallory may write and reviews nothing. */
export async function openAdoptionWorld(directory: string): Promise<AdoptionWorld> {
  const simulator = await startSimulator({
    directory,
    runners: [
      { labels: ['ubuntu-latest'], count: 2 },
      { labels: ['self-hosted', 'linux', 'gpu'], count: 2 },
    ],
  });
  const { github } = simulator;
  const release = await publishTrainyard(github);
  github.addOrganization('acme', { grace: 'admin', ada: 'member', rita: 'member' });
  github.addTeam('acme', 'price-reviewers', ['ada', 'rita']);
  const manifests = MODELS.flatMap((model) =>
    Object.entries(MANIFESTS).map(([file, text]) => [`${model}/${file}`, text] as const),
  );
  await github.addRepository({ owner: 'acme', name: 'deploy', files: Object.fromEntries(manifests) });
  await github.addRepository({
    owner: 'acme',
    name: 'prices',
    files: codeAndData(),
    collaborators: { ada: 'write', grace: 'maintain', rita: 'read', mallory: 'write' },
    secrets: { TRAINYARD_TEAM_TOKEN: github.tokenFor('grace') },
    environments: {
      trainyard: {
        branches: ['main'],
        secrets: {
          TRAINYARD_GITOPS_TOKEN: github.installationToken({
            repositories: [GITOPS],
            permissions: { contents: 'write', metadata: 'read' },
          }),
        },
      },
    },
  });
  return { ...simulator, repository: 'acme/prices', store: path.join(directory, 'models'), directory, release };
}
