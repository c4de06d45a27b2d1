import type { Project, ReportStyle } from './project.ts';

type Language = ReportStyle['language'];

export interface ModelLanguage {
  readonly model: string;
  readonly language: Language;
}

/**
 * The language of every model's texts, in the order of the configuration.
 * @param base the base branch's configuration
 * @param proposed that of the pull request: it decides only where the base branch does not know a model, because then it decides nothing else
 */
export function modelLanguages(base: Project | undefined, proposed: Project | undefined): readonly ModelLanguage[] {
  const languages = new Map<string, Language>();
  for (const { name, evaluate } of [...(base?.models ?? []), ...(proposed?.models ?? [])]) {
    if (!languages.has(name)) languages.set(name, evaluate.report.language);
  }
  return [...languages].map(([model, language]) => ({ model, language }));
}

/**
 * The language of a text about a pull request as a whole, such as a reply: that of the first affected model, or of the first model while
 * none is known to be affected. English without any model.
 */
export function sharedLanguage(models: readonly ModelLanguage[], affected: readonly string[]): Language {
  const first = models.find(({ model }) => affected.includes(model)) ?? models[0];
  return first?.language ?? 'en';
}
