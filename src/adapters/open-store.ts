import { UserError } from '../errors.ts';
import type { ModelStore } from '../ports.ts';
import { parseStore } from '../store/store-uri.ts';
import { fileStore } from './file-store.ts';

/** The model store of a `promote.store` in the configuration. */
export function openStore(store: string): ModelStore {
  const root = parseStore(store);
  switch (root.kind) {
    case 'file':
      return fileStore(root);
    case 'oci':
      throw new UserError('store.unsupported', `Model stores in registries are not supported yet: ${root.uri}`, {
        hint: 'Use a folder that runners and servers share, `store: file:///srv/models`.',
      });
  }
}
