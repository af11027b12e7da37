import { signOf } from '../../format/money.js';

/** The finding, by its key, where days have no spending to speak of. */
export const nothingSpent = (spent: string) => (signOf(spent) < 0 ? 'came-back' : 'nothing');
