export { createSearch } from '../../src/search/client.ts';
export { httpLoader } from '../../src/search/loader.ts';
