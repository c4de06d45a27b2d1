import { type Content, type Markup, markup, markupText, rawElement } from './data-markup.ts';

export interface HtmlPage {
  /** Of the text, such as `en`. */
  readonly language: string;
  readonly title: string;
  /** Directives of the content security policy beside those that forbid everything else. */
  readonly policy: Markup;
  readonly style: string;
  readonly main: Markup;
  /** Scripts, which run when everything above them is there. */
  readonly end?: Content;
}

/** A whole page that loads nothing from anywhere. */
export function htmlPage({ language, title, policy, style, main, end }: HtmlPage): string {
  return `<!doctype html>\n${markupText(markup`<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; ${policy}; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
${rawElement('style', style)}
</head>
<body>
<main>
${main}</main>
${end}</body>
</html>
`)}`;
}
