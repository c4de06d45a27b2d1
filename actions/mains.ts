/** All actions by name. They are one part of the bundle, so that the code they share is in it once. */
export { main as compare } from './compare/main.ts';
export { main as plan } from './plan/main.ts';
export { main as promote } from './promote/main.ts';
export { main as review } from './review/main.ts';
export { main as train } from './train/main.ts';
export { main as validate } from './validate/main.ts';
