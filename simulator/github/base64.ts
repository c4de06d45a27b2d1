/** Strict base64, since Buffer would silently skip what it does not know. */
export const decodeBase64 = (text: string): Buffer | undefined => {
  const compact = text.replace(/\s/g, '');
  return /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}(?:==)?|[A-Za-z0-9+/]{3}=?)?$/.test(compact)
    ? Buffer.from(compact, 'base64')
    : undefined;
};
