import { expect, it } from 'vitest';
import { withoutThemeIcons } from './theme-icons.ts';

it('takes the icons out of a page and leaves everything else', () => {
  const icons = '<template id="theme-icons"><svg class="light"></svg><svg class="dark"></svg></template>';
  const rest = ['<body><script>x</script>', '<template id="other"></template><svg></svg></body>'] as const;
  expect(withoutThemeIcons(rest.join(icons))).toBe(rest.join(''));
  expect(withoutThemeIcons(rest.join(''))).toBe(rest.join(''));
});
