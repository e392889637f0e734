// Made by scripts/generate-schemas.ts from schemas/*.json. Do not edit.

import type { FromSchema } from 'json-schema-to-ts';
import type { AnswersSchema, AssessmentInputSchema, AssessmentItemSchema, AssessmentItemsSchema, AssessmentPageSchema, AssessmentPatchSchema, AssessmentSummarySchema, AssessmentSchema, ChecklistFileSchema, ChecklistGlossarySchema, ChecklistListSchema, ChecklistSummarySchema, ChecklistVersionsSchema, ChecklistSchema, ConditionSchema, ContentChangeSchema, CrosswalkSchema, EditionListSchema, EditionSummarySchema, EditionSchema, EraseInputSchema, ErasedSchema, EvidenceSchema, FactSchema, FirstLookSchema, FractionSchema, FrameworkEditionSchema, FrameworkEntrySchema, FrameworkListSchema, FrameworkSummarySchema, FrameworkSchema, GateSchema, GlossaryTermSchema, GlossarySchema, GrantInputSchema, GrantPageSchema, GrantSchema, HealthSchema, HistoryEventSchema, HistoryPageSchema, IntervalSchema, ItemDifferenceSchema, ItemSchema, KeptResponseSchema, KeyCreatedSchema, KeyInputSchema, KeyPageSchema, KeySchema, LinkInputSchema, ManifestSchema, MeSchema, MigrationInputSchema, MigrationItemSchema, MigrationScoreSchema, MigrationTrackSchema, MigrationSchema, ModuleSchema, NextActionSchema, OrganisationExportSchema, OrganisationInputSchema, OrganisationSchema, PassageSchema, PlausibleHarmSchema, PreviewInputSchema, ProblemSchema, ProductInputSchema, ProductPageSchema, ProductSchema, ProfilePatchSchema, ProfileSchema, ProvenanceSchema, ReadinessSchema, RecordedEvidenceSchema, RecordedResponseSchema, ReportInputSchema, ReportLinkCreatedSchema, ReportLinkPageSchema, ReportLinkSchema, ReportPageSchema, ReportSummarySchema, ReportSchema, ResponseMapSchema, ResponseRecordSchema, ResponseWrittenSchema, ResponseSchema, ResponsesPatchSchema, ResponsesPatchedSchema, ReviewInputSchema, ReviewSchema, RulesetFileSchema, RulesetSchema, ScoreSchema, ScoredReviewSchema, SeedSchema, SeededHarmSchema, SourceListSchema, SourceSchema, TaxonomySchema, TraceNodeSchema, TrackSchema, TranslatedChecklistSchema, TranslatedGlossarySchema, TranslatedItemSchema, TranslatedModuleSchema, TranslatedRulesetSchema, TranslatedTaxonomySchema, TranslationFileSchema, VersionDifferencesSchema, ViewSchema, ViewsSchema } from './schemas.ts';

/** A condition over profile facts; recursive, so typed by hand (schemas/condition.json). */
export type Condition =
  | { all: Condition[] }
  | { any: Condition[] }
  | { not: Condition }
  | { fact: string; equals: string | boolean }
  | { fact: string; includes: string }
  | { fact: string; atLeast: string };

export type References = [
  typeof AnswersSchema,
  typeof AssessmentInputSchema,
  typeof AssessmentItemSchema,
  typeof AssessmentItemsSchema,
  typeof AssessmentPageSchema,
  typeof AssessmentPatchSchema,
  typeof AssessmentSummarySchema,
  typeof AssessmentSchema,
  typeof ChecklistFileSchema,
  typeof ChecklistGlossarySchema,
  typeof ChecklistListSchema,
  typeof ChecklistSummarySchema,
  typeof ChecklistVersionsSchema,
  typeof ChecklistSchema,
  typeof ConditionSchema,
  typeof ContentChangeSchema,
  typeof CrosswalkSchema,
  typeof EditionListSchema,
  typeof EditionSummarySchema,
  typeof EditionSchema,
  typeof EraseInputSchema,
  typeof ErasedSchema,
  typeof EvidenceSchema,
  typeof FactSchema,
  typeof FirstLookSchema,
  typeof FractionSchema,
  typeof FrameworkEditionSchema,
  typeof FrameworkEntrySchema,
  typeof FrameworkListSchema,
  typeof FrameworkSummarySchema,
  typeof FrameworkSchema,
  typeof GateSchema,
  typeof GlossaryTermSchema,
  typeof GlossarySchema,
  typeof GrantInputSchema,
  typeof GrantPageSchema,
  typeof GrantSchema,
  typeof HealthSchema,
  typeof HistoryEventSchema,
  typeof HistoryPageSchema,
  typeof IntervalSchema,
  typeof ItemDifferenceSchema,
  typeof ItemSchema,
  typeof KeptResponseSchema,
  typeof KeyCreatedSchema,
  typeof KeyInputSchema,
  typeof KeyPageSchema,
  typeof KeySchema,
  typeof LinkInputSchema,
  typeof ManifestSchema,
  typeof MeSchema,
  typeof MigrationInputSchema,
  typeof MigrationItemSchema,
  typeof MigrationScoreSchema,
  typeof MigrationTrackSchema,
  typeof MigrationSchema,
  typeof ModuleSchema,
  typeof NextActionSchema,
  typeof OrganisationExportSchema,
  typeof OrganisationInputSchema,
  typeof OrganisationSchema,
  typeof PassageSchema,
  typeof PlausibleHarmSchema,
  typeof PreviewInputSchema,
  typeof ProblemSchema,
  typeof ProductInputSchema,
  typeof ProductPageSchema,
  typeof ProductSchema,
  typeof ProfilePatchSchema,
  typeof ProfileSchema,
  typeof ProvenanceSchema,
  typeof ReadinessSchema,
  typeof RecordedEvidenceSchema,
  typeof RecordedResponseSchema,
  typeof ReportInputSchema,
  typeof ReportLinkCreatedSchema,
  typeof ReportLinkPageSchema,
  typeof ReportLinkSchema,
  typeof ReportPageSchema,
  typeof ReportSummarySchema,
  typeof ReportSchema,
  typeof ResponseMapSchema,
  typeof ResponseRecordSchema,
  typeof ResponseWrittenSchema,
  typeof ResponseSchema,
  typeof ResponsesPatchSchema,
  typeof ResponsesPatchedSchema,
  typeof ReviewInputSchema,
  typeof ReviewSchema,
  typeof RulesetFileSchema,
  typeof RulesetSchema,
  typeof ScoreSchema,
  typeof ScoredReviewSchema,
  typeof SeedSchema,
  typeof SeededHarmSchema,
  typeof SourceListSchema,
  typeof SourceSchema,
  typeof TaxonomySchema,
  typeof TraceNodeSchema,
  typeof TrackSchema,
  typeof TranslatedChecklistSchema,
  typeof TranslatedGlossarySchema,
  typeof TranslatedItemSchema,
  typeof TranslatedModuleSchema,
  typeof TranslatedRulesetSchema,
  typeof TranslatedTaxonomySchema,
  typeof TranslationFileSchema,
  typeof VersionDifferencesSchema,
  typeof ViewSchema,
  typeof ViewsSchema,
];
type Composed = {
  deserialize: [
    { pattern: { title: 'Answers' }; output: Answers },
    { pattern: { title: 'AssessmentInput' }; output: AssessmentInput },
    { pattern: { title: 'AssessmentItem' }; output: AssessmentItem },
    { pattern: { title: 'AssessmentItems' }; output: AssessmentItems },
    { pattern: { title: 'AssessmentPage' }; output: AssessmentPage },
    { pattern: { title: 'AssessmentPatch' }; output: AssessmentPatch },
    { pattern: { title: 'AssessmentSummary' }; output: AssessmentSummary },
    { pattern: { title: 'Assessment' }; output: Assessment },
    { pattern: { title: 'ChecklistFile' }; output: ChecklistFile },
    { pattern: { title: 'ChecklistGlossary' }; output: ChecklistGlossary },
    { pattern: { title: 'ChecklistList' }; output: ChecklistList },
    { pattern: { title: 'ChecklistSummary' }; output: ChecklistSummary },
    { pattern: { title: 'ChecklistVersions' }; output: ChecklistVersions },
    { pattern: { title: 'Checklist' }; output: Checklist },
    { pattern: { title: 'ContentChange' }; output: ContentChange },
    { pattern: { title: 'Crosswalk' }; output: Crosswalk },
    { pattern: { title: 'EditionList' }; output: EditionList },
    { pattern: { title: 'EditionSummary' }; output: EditionSummary },
    { pattern: { title: 'EraseInput' }; output: EraseInput },
    { pattern: { title: 'Erased' }; output: Erased },
    { pattern: { title: 'Evidence' }; output: Evidence },
    { pattern: { title: 'Fact' }; output: Fact },
    { pattern: { title: 'FirstLook' }; output: FirstLook },
    { pattern: { title: 'Fraction' }; output: Fraction },
    { pattern: { title: 'FrameworkEdition' }; output: FrameworkEdition },
    { pattern: { title: 'FrameworkEntry' }; output: FrameworkEntry },
    { pattern: { title: 'FrameworkList' }; output: FrameworkList },
    { pattern: { title: 'FrameworkSummary' }; output: FrameworkSummary },
    { pattern: { title: 'Framework' }; output: Framework },
    { pattern: { title: 'Gate' }; output: Gate },
    { pattern: { title: 'GlossaryTerm' }; output: GlossaryTerm },
    { pattern: { title: 'Glossary' }; output: Glossary },
    { pattern: { title: 'GrantInput' }; output: GrantInput },
    { pattern: { title: 'GrantPage' }; output: GrantPage },
    { pattern: { title: 'Grant' }; output: Grant },
    { pattern: { title: 'Health' }; output: Health },
    { pattern: { title: 'HistoryEvent' }; output: HistoryEvent },
    { pattern: { title: 'HistoryPage' }; output: HistoryPage },
    { pattern: { title: 'Interval' }; output: Interval },
    { pattern: { title: 'ItemDifference' }; output: ItemDifference },
    { pattern: { title: 'Item' }; output: Item },
    { pattern: { title: 'KeptResponse' }; output: KeptResponse },
    { pattern: { title: 'KeyCreated' }; output: KeyCreated },
    { pattern: { title: 'KeyInput' }; output: KeyInput },
    { pattern: { title: 'KeyPage' }; output: KeyPage },
    { pattern: { title: 'Key' }; output: Key },
    { pattern: { title: 'LinkInput' }; output: LinkInput },
    { pattern: { title: 'Manifest' }; output: Manifest },
    { pattern: { title: 'Me' }; output: Me },
    { pattern: { title: 'MigrationInput' }; output: MigrationInput },
    { pattern: { title: 'MigrationItem' }; output: MigrationItem },
    { pattern: { title: 'MigrationScore' }; output: MigrationScore },
    { pattern: { title: 'MigrationTrack' }; output: MigrationTrack },
    { pattern: { title: 'Migration' }; output: Migration },
    { pattern: { title: 'Module' }; output: Module },
    { pattern: { title: 'NextAction' }; output: NextAction },
    { pattern: { title: 'OrganisationInput' }; output: OrganisationInput },
    { pattern: { title: 'Organisation' }; output: Organisation },
    { pattern: { title: 'Passage' }; output: Passage },
    { pattern: { title: 'PlausibleHarm' }; output: PlausibleHarm },
    { pattern: { title: 'PreviewInput' }; output: PreviewInput },
    { pattern: { title: 'Problem' }; output: Problem },
    { pattern: { title: 'ProductInput' }; output: ProductInput },
    { pattern: { title: 'ProductPage' }; output: ProductPage },
    { pattern: { title: 'Product' }; output: Product },
    { pattern: { title: 'ProfilePatch' }; output: ProfilePatch },
    { pattern: { title: 'Profile' }; output: Profile },
    { pattern: { title: 'Provenance' }; output: Provenance },
    { pattern: { title: 'Readiness' }; output: Readiness },
    { pattern: { title: 'RecordedEvidence' }; output: RecordedEvidence },
    { pattern: { title: 'RecordedResponse' }; output: RecordedResponse },
    { pattern: { title: 'ReportInput' }; output: ReportInput },
    { pattern: { title: 'ReportLinkCreated' }; output: ReportLinkCreated },
    { pattern: { title: 'ReportLinkPage' }; output: ReportLinkPage },
    { pattern: { title: 'ReportLink' }; output: ReportLink },
    { pattern: { title: 'ReportPage' }; output: ReportPage },
    { pattern: { title: 'ReportSummary' }; output: ReportSummary },
    { pattern: { title: 'ResponseMap' }; output: ResponseMap },
    { pattern: { title: 'ResponseRecord' }; output: ResponseRecord },
    { pattern: { title: 'ResponseWritten' }; output: ResponseWritten },
    { pattern: { title: 'Response' }; output: Response },
    { pattern: { title: 'ResponsesPatch' }; output: ResponsesPatch },
    { pattern: { title: 'ResponsesPatched' }; output: ResponsesPatched },
    { pattern: { title: 'ReviewInput' }; output: ReviewInput },
    { pattern: { title: 'Review' }; output: Review },
    { pattern: { title: 'RulesetFile' }; output: RulesetFile },
    { pattern: { title: 'Ruleset' }; output: Ruleset },
    { pattern: { title: 'Score' }; output: Score },
    { pattern: { title: 'ScoredReview' }; output: ScoredReview },
    { pattern: { title: 'Seed' }; output: Seed },
    { pattern: { title: 'SeededHarm' }; output: SeededHarm },
    { pattern: { title: 'SourceList' }; output: SourceList },
    { pattern: { title: 'Source' }; output: Source },
    { pattern: { title: 'Taxonomy' }; output: Taxonomy },
    { pattern: { title: 'TraceNode' }; output: TraceNode },
    { pattern: { title: 'Track' }; output: Track },
    { pattern: { title: 'TranslatedChecklist' }; output: TranslatedChecklist },
    { pattern: { title: 'TranslatedGlossary' }; output: TranslatedGlossary },
    { pattern: { title: 'TranslatedItem' }; output: TranslatedItem },
    { pattern: { title: 'TranslatedModule' }; output: TranslatedModule },
    { pattern: { title: 'TranslatedRuleset' }; output: TranslatedRuleset },
    { pattern: { title: 'TranslatedTaxonomy' }; output: TranslatedTaxonomy },
    { pattern: { title: 'TranslationFile' }; output: TranslationFile },
    { pattern: { title: 'VersionDifferences' }; output: VersionDifferences },
    { pattern: { title: 'View' }; output: View },
    { pattern: { title: 'Views' }; output: Views },
  ];
};
type Options = { references: References; deserialize: [{ pattern: { title: 'Condition' }; output: Condition }] };

export type Answers = FromSchema<typeof AnswersSchema, Options>;
export type AssessmentInput = FromSchema<typeof AssessmentInputSchema, Options>;
export type AssessmentItem = FromSchema<typeof AssessmentItemSchema, Options>;
export type AssessmentItems = FromSchema<typeof AssessmentItemsSchema, Options>;
export type AssessmentPage = FromSchema<typeof AssessmentPageSchema, Options>;
export type AssessmentPatch = FromSchema<typeof AssessmentPatchSchema, Options>;
export type AssessmentSummary = FromSchema<typeof AssessmentSummarySchema, Options>;
export type Assessment = FromSchema<typeof AssessmentSchema, Options>;
export type ChecklistFile = FromSchema<typeof ChecklistFileSchema, Options>;
export type ChecklistGlossary = FromSchema<typeof ChecklistGlossarySchema, Options>;
export type ChecklistList = FromSchema<typeof ChecklistListSchema, Options>;
export type ChecklistSummary = FromSchema<typeof ChecklistSummarySchema, Options>;
export type ChecklistVersions = FromSchema<typeof ChecklistVersionsSchema, Options>;
export type Checklist = FromSchema<typeof ChecklistSchema, Options>;
export type ContentChange = FromSchema<typeof ContentChangeSchema, Options>;
export type Crosswalk = FromSchema<typeof CrosswalkSchema, Options>;
export type EditionList = FromSchema<typeof EditionListSchema, Options>;
export type EditionSummary = FromSchema<typeof EditionSummarySchema, Options>;
export type Edition = FromSchema<typeof EditionSchema, Composed>;
export type EraseInput = FromSchema<typeof EraseInputSchema, Options>;
export type Erased = FromSchema<typeof ErasedSchema, Options>;
export type Evidence = FromSchema<typeof EvidenceSchema, Options>;
export type Fact = FromSchema<typeof FactSchema, Options>;
export type FirstLook = FromSchema<typeof FirstLookSchema, Options>;
export type Fraction = FromSchema<typeof FractionSchema, Options>;
export type FrameworkEdition = FromSchema<typeof FrameworkEditionSchema, Options>;
export type FrameworkEntry = FromSchema<typeof FrameworkEntrySchema, Options>;
export type FrameworkList = FromSchema<typeof FrameworkListSchema, Options>;
export type FrameworkSummary = FromSchema<typeof FrameworkSummarySchema, Options>;
export type Framework = FromSchema<typeof FrameworkSchema, Options>;
export type Gate = FromSchema<typeof GateSchema, Options>;
export type GlossaryTerm = FromSchema<typeof GlossaryTermSchema, Options>;
export type Glossary = FromSchema<typeof GlossarySchema, Options>;
export type GrantInput = FromSchema<typeof GrantInputSchema, Options>;
export type GrantPage = FromSchema<typeof GrantPageSchema, Options>;
export type Grant = FromSchema<typeof GrantSchema, Options>;
export type Health = FromSchema<typeof HealthSchema, Options>;
export type HistoryEvent = FromSchema<typeof HistoryEventSchema, Options>;
export type HistoryPage = FromSchema<typeof HistoryPageSchema, Options>;
export type Interval = FromSchema<typeof IntervalSchema, Options>;
export type ItemDifference = FromSchema<typeof ItemDifferenceSchema, Options>;
export type Item = FromSchema<typeof ItemSchema, Options>;
export type KeptResponse = FromSchema<typeof KeptResponseSchema, Options>;
export type KeyCreated = FromSchema<typeof KeyCreatedSchema, Options>;
export type KeyInput = FromSchema<typeof KeyInputSchema, Options>;
export type KeyPage = FromSchema<typeof KeyPageSchema, Options>;
export type Key = FromSchema<typeof KeySchema, Options>;
export type LinkInput = FromSchema<typeof LinkInputSchema, Options>;
export type Manifest = FromSchema<typeof ManifestSchema, Options>;
export type Me = FromSchema<typeof MeSchema, Options>;
export type MigrationInput = FromSchema<typeof MigrationInputSchema, Options>;
export type MigrationItem = FromSchema<typeof MigrationItemSchema, Options>;
export type MigrationScore = FromSchema<typeof MigrationScoreSchema, Options>;
export type MigrationTrack = FromSchema<typeof MigrationTrackSchema, Options>;
export type Migration = FromSchema<typeof MigrationSchema, Options>;
export type Module = FromSchema<typeof ModuleSchema, Options>;
export type NextAction = FromSchema<typeof NextActionSchema, Options>;
export type OrganisationExport = FromSchema<typeof OrganisationExportSchema, Composed>;
export type OrganisationInput = FromSchema<typeof OrganisationInputSchema, Options>;
export type Organisation = FromSchema<typeof OrganisationSchema, Options>;
export type Passage = FromSchema<typeof PassageSchema, Options>;
export type PlausibleHarm = FromSchema<typeof PlausibleHarmSchema, Options>;
export type PreviewInput = FromSchema<typeof PreviewInputSchema, Options>;
export type Problem = FromSchema<typeof ProblemSchema, Options>;
export type ProductInput = FromSchema<typeof ProductInputSchema, Options>;
export type ProductPage = FromSchema<typeof ProductPageSchema, Options>;
export type Product = FromSchema<typeof ProductSchema, Options>;
export type ProfilePatch = FromSchema<typeof ProfilePatchSchema, Options>;
export type Profile = FromSchema<typeof ProfileSchema, Options>;
export type Provenance = FromSchema<typeof ProvenanceSchema, Options>;
export type Readiness = FromSchema<typeof ReadinessSchema, Options>;
export type RecordedEvidence = FromSchema<typeof RecordedEvidenceSchema, Options>;
export type RecordedResponse = FromSchema<typeof RecordedResponseSchema, Options>;
export type ReportInput = FromSchema<typeof ReportInputSchema, Options>;
export type ReportLinkCreated = FromSchema<typeof ReportLinkCreatedSchema, Options>;
export type ReportLinkPage = FromSchema<typeof ReportLinkPageSchema, Options>;
export type ReportLink = FromSchema<typeof ReportLinkSchema, Options>;
export type ReportPage = FromSchema<typeof ReportPageSchema, Options>;
export type ReportSummary = FromSchema<typeof ReportSummarySchema, Options>;
export type Report = FromSchema<typeof ReportSchema, Composed>;
export type ResponseMap = FromSchema<typeof ResponseMapSchema, Options>;
export type ResponseRecord = FromSchema<typeof ResponseRecordSchema, Options>;
export type ResponseWritten = FromSchema<typeof ResponseWrittenSchema, Options>;
export type Response = FromSchema<typeof ResponseSchema, Options>;
export type ResponsesPatch = FromSchema<typeof ResponsesPatchSchema, Options>;
export type ResponsesPatched = FromSchema<typeof ResponsesPatchedSchema, Options>;
export type ReviewInput = FromSchema<typeof ReviewInputSchema, Options>;
export type Review = FromSchema<typeof ReviewSchema, Options>;
export type RulesetFile = FromSchema<typeof RulesetFileSchema, Options>;
export type Ruleset = FromSchema<typeof RulesetSchema, Options>;
export type Score = FromSchema<typeof ScoreSchema, Options>;
export type ScoredReview = FromSchema<typeof ScoredReviewSchema, Options>;
export type Seed = FromSchema<typeof SeedSchema, Options>;
export type SeededHarm = FromSchema<typeof SeededHarmSchema, Options>;
export type SourceList = FromSchema<typeof SourceListSchema, Options>;
export type Source = FromSchema<typeof SourceSchema, Options>;
export type Taxonomy = FromSchema<typeof TaxonomySchema, Options>;
export type TraceNode = FromSchema<typeof TraceNodeSchema, Options>;
export type Track = FromSchema<typeof TrackSchema, Options>;
export type TranslatedChecklist = FromSchema<typeof TranslatedChecklistSchema, Options>;
export type TranslatedGlossary = FromSchema<typeof TranslatedGlossarySchema, Options>;
export type TranslatedItem = FromSchema<typeof TranslatedItemSchema, Options>;
export type TranslatedModule = FromSchema<typeof TranslatedModuleSchema, Options>;
export type TranslatedRuleset = FromSchema<typeof TranslatedRulesetSchema, Options>;
export type TranslatedTaxonomy = FromSchema<typeof TranslatedTaxonomySchema, Options>;
export type TranslationFile = FromSchema<typeof TranslationFileSchema, Options>;
export type VersionDifferences = FromSchema<typeof VersionDifferencesSchema, Options>;
export type View = FromSchema<typeof ViewSchema, Options>;
export type Views = FromSchema<typeof ViewsSchema, Options>;
