/** Memory that worker threads can read without a copy. */
export const sharedNumbers = (length: number): Float64Array => new Float64Array(new SharedArrayBuffer(length * 8));
export const sharedCodes = (length: number): Uint32Array => new Uint32Array(new SharedArrayBuffer(length * 4));
