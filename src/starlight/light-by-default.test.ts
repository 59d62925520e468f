import { expect, it } from 'vitest';
import { lightByDefault } from './light-by-default.ts';

it('makes a page light where Starlight made it dark', () => {
  const page = '<!DOCTYPE html><html lang="lv" dir="ltr" data-theme="dark" data-has-toc><body data-theme="dark">';
  expect(lightByDefault(page)).toBe(
    '<!DOCTYPE html><html lang="lv" dir="ltr" data-theme="light" data-has-toc><body data-theme="dark">',
  );
});

it('leaves a page without a theme alone', () => {
  const redirect = '<!doctype html><title>Redirecting</title>';
  expect(lightByDefault(redirect)).toBe(redirect);
});
