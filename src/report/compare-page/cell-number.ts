/** Number of a cell: what its attribute says, or else its text. */
export function cellNumber(attribute: string | undefined, text: string): number | undefined {
  const number = Number(attribute ?? text.replaceAll(',', '').replace('\u2212', '-'));
  return (attribute ?? text).trim() === '' || Number.isNaN(number) ? undefined : number;
}
