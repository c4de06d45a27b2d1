/** Body of a data thread when the sources run without a bundle. */
import { serveParts } from '../../src/adapters/data-worker.ts';

serveParts();
