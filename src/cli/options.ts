import { type ParseArgsConfig, parseArgs } from 'node:util';

type Options = NonNullable<ParseArgsConfig['options']>;

/** The options of a command line, or undefined when it names one that isn't known or lacks a value. */
export function readOptions<T extends Options>(options: T) {
  try {
    return parseArgs({ options }).values;
  } catch {
    return undefined;
  }
}
