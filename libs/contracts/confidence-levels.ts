/** How far a category may be trusted, as its model judged: sure, worth using, worth a look. */
export type ConfidenceLevel = 'high' | 'medium' | 'low';

/** Every confidence level, surest first. */
export const CONFIDENCE_LEVELS: ConfidenceLevel[] = ['high', 'medium', 'low'];
