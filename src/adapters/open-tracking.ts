import { UserError } from '../errors.ts';
import type { Clock, TrackingServer } from '../ports.ts';
import { githubFetch } from './github-fetch.ts';
import { checkMlflowServer, fetchMlflowHistory, fetchMlflowRun, type MlflowServer } from './mlflow.ts';
import { bypassesProxy } from './no-proxy.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The tracking server that the environment names, with the variables of MLflow's own client: MLFLOW_TRACKING_URI, and
 * MLFLOW_TRACKING_USERNAME with MLFLOW_TRACKING_PASSWORD or else MLFLOW_TRACKING_TOKEN. Nothing is asked of it yet.
 * Throws `UserError('mlflow.…')`, never with the credentials in it.
 */
export async function openTracking(environment: Environment, clock: Pick<Clock, 'sleep'>): Promise<TrackingServer> {
  const address = environment['MLFLOW_TRACKING_URI'];
  if (address === undefined || address === '') {
    throw new UserError('mlflow.no-server', 'The metrics are those of a run of MLflow, but no server is named.', {
      hint: 'Set MLFLOW_TRACKING_URI under `env:` of the step that trains.',
    });
  }
  const credentials = credentialsIn(environment);
  const server: MlflowServer = {
    address,
    fetch: bypassesProxy(environment, address) ? globalThis.fetch : await githubFetch(environment),
    clock,
    ...(credentials === undefined ? {} : { credentials }),
  };
  checkMlflowServer(server);
  return {
    run: (id) => fetchMlflowRun(server, id),
    history: (id, metrics) => fetchMlflowHistory(server, id, metrics),
  };
}

/** In the order of MLflow's client, which prefers user and password. */
function credentialsIn(environment: Environment): MlflowServer['credentials'] {
  const user = environment['MLFLOW_TRACKING_USERNAME'];
  const password = environment['MLFLOW_TRACKING_PASSWORD'];
  if (user && password) return { kind: 'basic', user, password };
  const token = environment['MLFLOW_TRACKING_TOKEN'];
  return token ? { kind: 'bearer', token } : undefined;
}
