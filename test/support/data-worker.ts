/** Body of every thread when the sources run without a bundle. */
import { serveAsThread } from '../../src/adapters/threads.ts';

await serveAsThread();
