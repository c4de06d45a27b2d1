const SNIFFED_BYTES = 256;

/**
 * Tells a pointer from data by its first bytes.
 *
 * Git-LFS: github.com/git-lfs/git-lfs/blob/main/docs/spec.md (first line names the specification's version).
 * DVC: dvc.org/doc/user-guide/project-structure/dvc-files (a YAML file that starts with `outs:` or a hash).
 */
export function pointerKind(start: Uint8Array): { readonly name: string; readonly hint: string } | undefined {
  const text = Buffer.from(start.buffer, start.byteOffset, Math.min(start.byteLength, SNIFFED_BYTES)).toString(
    'latin1',
  );
  if (text.startsWith('version https://git-lfs.github.com/spec/'))
    return { name: 'Git-LFS', hint: 'Set `lfs: true` in the workflow so that the checkout downloads the file.' };
  if (/^(md5: [0-9a-f]{32}\n|wdir: .*\n)*outs:\n- (md5|hash): /.test(text))
    return { name: 'DVC', hint: 'Run `dvc pull` in a step before this one.' };
  return undefined;
}
