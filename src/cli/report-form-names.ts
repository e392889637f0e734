/** The forms of a report that people read, by the ending of their files. */
export const REPORT_FORMS = ['html', 'pdf', 'xlsx', 'md', 'csv'] as const;

export type ReportForm = (typeof REPORT_FORMS)[number];
