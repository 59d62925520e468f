import { expect, it } from 'vitest';
import { filePolicy } from './policy.ts';

it('lets nothing be asked of a network, keeps the hashes and adds what the edition draws', () => {
  const policy = filePolicy(
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval' 'sha256-x='; style-src-attr 'none'; img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'self'",
  );
  expect(policy.split('; ')).toEqual([
    "default-src 'none'",
    "script-src file: 'wasm-unsafe-eval' 'sha256-x='",
    "style-src-attr 'none'",
    'img-src file: data:',
    'font-src file: data:',
    "connect-src 'none'",
    "manifest-src 'none'",
    "worker-src 'none'",
    "base-uri 'none'",
    'form-action file:',
    'frame-src file:',
  ]);
});
