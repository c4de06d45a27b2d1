/** Text that renders as itself, on one line. */
export function escapeMarkdown(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]()<>#|~@!&-]/g, (mark) => `&#${mark.charCodeAt(0)};`);
}
