/** What a key or a button of a presentation does. */
export type Command = 'next' | 'back' | 'first' | 'last' | 'screen' | 'notes' | 'dark' | 'theme' | 'help';

/** By the name that browsers give a key; letters by where a Latvian keyboard has them. */
const commands: Readonly<Record<string, Command>> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageDown: 'next',
  ' ': 'next',
  Enter: 'next',
  N: 'next',
  ArrowLeft: 'back',
  ArrowUp: 'back',
  PageUp: 'back',
  Backspace: 'back',
  P: 'back',
  Home: 'first',
  End: 'last',
  F: 'screen',
  // Remote clickers send it to begin.
  F5: 'screen',
  S: 'notes',
  B: 'dark',
  '.': 'dark',
  T: 'theme',
  '?': 'help',
};

/** The keys with which a slide that is higher than the screen is first read to its end, and the way. */
const scrolling: Readonly<Record<string, 1 | -1>> = {
  ArrowDown: 1,
  PageDown: 1,
  ' ': 1,
  ArrowUp: -1,
  PageUp: -1,
};

/** What matters of a key that was pressed. */
export type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey'>;

/** What a key does; undefined for keys that belong to the browser. */
export function commandOf(pressed: Pressed): Command | undefined {
  if (pressed.ctrlKey || pressed.altKey || pressed.metaKey) return undefined;
  if (pressed.key === ' ' && pressed.shiftKey) return 'back';
  const name = nameOf(pressed);
  return Object.hasOwn(commands, name) ? commands[name] : undefined;
}

/** Down (1) or up (-1) for a key that scrolls before it turns the slide. */
export function scrollOf({ key, shiftKey }: Pick<Pressed, 'key' | 'shiftKey'>): 1 | -1 | undefined {
  if (key === ' ' && shiftKey) return -1;
  return Object.hasOwn(scrolling, key) ? scrolling[key] : undefined;
}

/** Letters count in either case, and where they stand when the keyboard is set to another alphabet. */
function nameOf({ key, code }: Pressed): string {
  const letter = /^\p{L}$/u.test(key) && !/^[a-z]$/i.test(key) ? code.replace(/^Key/, '') : key;
  return letter.length === 1 ? letter.toUpperCase() : letter;
}
