/** The items of a comma-separated list of facts. */
export const items = (list: string): string[] => list.split(',').map((item) => item.trim());

/** The wordings of a template block, one a line. */
export const lines = (block: string): string[] => block.split('\n').filter((line) => line !== '');
