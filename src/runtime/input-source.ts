/** Where input readers take raw values from. */
export interface InputSource {
  /** The trimmed value; undefined when the input is absent or empty, which the runner does not tell apart. */
  get(name: string): string | undefined;
}

/** Environment variables as given to the process. */
export type Environment = Readonly<Record<string, string | undefined>>;

const SECRET_NAME = /TOKEN|SECRET|PASSWORD|CREDENTIAL|PRIVATE-KEY/;

/** Inputs as the runner passes them: `INPUT_` and the name in upper case, spaces as underscores, hyphens kept. */
export function environmentInputs(env: Environment): InputSource {
  return { get: (name) => env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`]?.trim() || undefined };
}

/** Values that must never be shown: those of inputs whose name says that they are secret. */
export function secretValues(env: Environment): readonly string[] {
  return Object.entries(env).flatMap(([name, value]) => {
    const secret = value?.trim();
    return secret && name.startsWith('INPUT_') && SECRET_NAME.test(name) ? [secret] : [];
  });
}
