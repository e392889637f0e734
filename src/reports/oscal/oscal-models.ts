/** The OSCAL models that a report is written as. Apart from what writes them, so that naming them loads nothing. */
export const OSCAL_MODELS = ['assessment-results', 'assessment-plan', 'poam'] as const;
export type OscalModel = (typeof OSCAL_MODELS)[number];
