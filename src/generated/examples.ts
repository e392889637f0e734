// Made by scripts/generate-openapi.ts from a run of the service. Do not edit.
export const EXAMPLES: Record<string, Record<string, unknown>> = {};
