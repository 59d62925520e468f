import type { Page } from 'playwright-core';

/** Collects what must not happen on a page: errors, policy violations, requests to other origins. */
export function watch(page: Page, origin: string): string[] {
  const seen: string[] = [];
  page.on('pageerror', (error) => seen.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') seen.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(origin)) seen.push(`outside: ${request.url()}`);
  });
  return seen;
}
