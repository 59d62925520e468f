/**
 * The same page without the icons of Starlight's own theme control, in whose place ours stands and which nothing else
 * uses: half a KiB of every page. Can go when Starlight brings them with its control.
 */
export function withoutThemeIcons(html: string): string {
  return html.replace(/<template id="theme-icons"[\s\S]*?<\/template>/, '');
}
