const { TestEnvironment } = require('jest-environment-jsdom');

/** jsdom with what browsers have beside the DOM and the file adapters use. */
module.exports = class extends TestEnvironment {
  async setup() {
    await super.setup();
    const { TextEncoder, TextDecoder, Uint8Array, ArrayBuffer, structuredClone, ReadableStream, WritableStream, TransformStream, CompressionStream, DecompressionStream, Blob, Response } = globalThis;
    Object.assign(this.global, { TextEncoder, TextDecoder, Uint8Array, ArrayBuffer, structuredClone, ReadableStream, WritableStream, TransformStream, CompressionStream, DecompressionStream, Blob, Response, IS_REACT_ACT_ENVIRONMENT: true });
  }
};
