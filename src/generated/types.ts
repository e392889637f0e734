// Made by scripts/generate-schemas.ts from schemas/*.json. Do not edit.

import type { FromSchema } from 'json-schema-to-ts';
import type { ActionInputSchema, ActionIssuesSchema, ActionListSchema, ActionSchema, ActionsTakenSchema, AnswersSchema, AssessmentInputSchema, AssessmentItemSchema, AssessmentItemsSchema, AssessmentPageSchema, AssessmentPatchSchema, AssessmentSummarySchema, AssessmentSchema, AuditInputSchema, AuditListSchema, AuditSchema, ChangeInputSchema, ChangeListSchema, ChangeSchema, ChecklistFileSchema, ChecklistGlossarySchema, ChecklistListSchema, ChecklistSummarySchema, ChecklistVersionsSchema, ChecklistSchema, ConditionSchema, ContentChangeSchema, ContestDecisionInputSchema, ContestInputSchema, ContestListSchema, ContestReplyInputSchema, ContestSchema, ContradictionListSchema, ContradictionSchema, CrosswalkSchema, EditionListSchema, EditionSummarySchema, EditionSchema, EngagementInputSchema, EngagementListSchema, EngagementSchema, EntrySchema, EnvelopeSchema, EraseInputSchema, ErasedSchema, EvidenceFileListSchema, EvidenceFileSchema, EvidenceMarkInputSchema, EvidenceMarkListSchema, EvidenceMarkSchema, EvidencePieceListSchema, EvidencePieceSchema, EvidenceSchema, FactBasisInputSchema, FactBasisSchema, FactStateListSchema, FactStateSchema, FactSchema, FindingDecisionInputSchema, FindingInputSchema, FindingListSchema, FindingReplyInputSchema, FindingSchema, FirstLookSchema, FractionSchema, FrameworkEditionSchema, FrameworkEntrySchema, FrameworkListSchema, FrameworkSummarySchema, FrameworkSchema, GatePassInputSchema, GatePassListSchema, GatePassSchema, GateReasonSchema, GateReopeningSchema, GateStepSchema, GateSchema, GlossaryTermSchema, GlossarySchema, GrantInputSchema, GrantPageSchema, GrantSchema, HealthSchema, HeatMapSchema, HeldFileSchema, HistoryEventSchema, HistoryPageSchema, ImpactDecisionsInputSchema, ImpactInputSchema, ImpactListSchema, ImpactSchema, IntervalSchema, ItemDifferenceSchema, ItemSchema, JwksSchema, KeptResponseSchema, KeyCreatedSchema, KeyInputSchema, KeyPageSchema, KeySchema, LinkInputSchema, ListingPageSchema, ListingSchema, ManifestSchema, MeSchema, MigrationInputSchema, MigrationItemSchema, MigrationScoreSchema, MigrationTrackSchema, MigrationSchema, ModuleSchema, NextActionSchema, OrganisationExportSchema, OrganisationInputSchema, OrganisationSchema, PassageSchema, PlausibleHarmSchema, PreviewInputSchema, ProblemSchema, ProductInputSchema, ProductPageSchema, ProductSchema, ProfilePatchSchema, ProfileSchema, ProvenanceSchema, RatingSchema, ReadinessSchema, ReadingPageSchema, ReadingSchema, RecordedEvidenceSchema, RecordedResponseSchema, RedactedReportSchema, RedactionInputSchema, RedactionPageSchema, RedactionSchema, RegisterWarningSchema, RegisterSchema, ReportComparisonSchema, ReportInputSchema, ReportLinkCreatedSchema, ReportLinkPageSchema, ReportLinkSchema, ReportOverviewPageSchema, ReportOverviewSchema, ReportPageSchema, ReportSummarySchema, ReportSchema, ResponseMapSchema, ResponseRecordSchema, ResponseWrittenSchema, ResponseSchema, ResponsesPatchSchema, ResponsesPatchedSchema, ReviewInputSchema, ReviewSchema, RulesetFileSchema, RulesetSchema, SampleInputSchema, ScoreSchema, ScoredImpactSchema, ScoredReviewSchema, SeedSchema, SeededHarmSchema, SeveritySchema, SignOffInputSchema, SignalsSchema, SignedReportSchema, SourceListSchema, SourceSchema, StageGateSchema, TakeActionsInputSchema, TaxonomySchema, TimestampSchema, TraceNodeSchema, TrackSchema, TradeOffInputSchema, TradeOffListSchema, TradeOffSchema, TranslatedChecklistSchema, TranslatedGlossarySchema, TranslatedItemSchema, TranslatedModuleSchema, TranslatedRulesetSchema, TranslatedTaxonomySchema, TranslationFileSchema, UndecidedHarmSchema, UploadInputSchema, UploadSchema, VersionDifferencesSchema, ViewSchema, ViewsSchema, WaiverInputSchema, WaiverListSchema, WaiverSchema, WithheldTextSchema } from './schemas.ts';

/** A condition over profile facts; recursive, so typed by hand (schemas/condition.json). */
export type Condition =
  | { all: Condition[] }
  | { any: Condition[] }
  | { not: Condition }
  | { fact: string; equals: string | boolean }
  | { fact: string; includes: string }
  | { fact: string; atLeast: string };

export type References = [
  typeof ActionInputSchema,
  typeof ActionIssuesSchema,
  typeof ActionListSchema,
  typeof ActionSchema,
  typeof ActionsTakenSchema,
  typeof AnswersSchema,
  typeof AssessmentInputSchema,
  typeof AssessmentItemSchema,
  typeof AssessmentItemsSchema,
  typeof AssessmentPageSchema,
  typeof AssessmentPatchSchema,
  typeof AssessmentSummarySchema,
  typeof AssessmentSchema,
  typeof AuditInputSchema,
  typeof AuditListSchema,
  typeof AuditSchema,
  typeof ChangeInputSchema,
  typeof ChangeListSchema,
  typeof ChangeSchema,
  typeof ChecklistFileSchema,
  typeof ChecklistGlossarySchema,
  typeof ChecklistListSchema,
  typeof ChecklistSummarySchema,
  typeof ChecklistVersionsSchema,
  typeof ChecklistSchema,
  typeof ConditionSchema,
  typeof ContentChangeSchema,
  typeof ContestDecisionInputSchema,
  typeof ContestInputSchema,
  typeof ContestListSchema,
  typeof ContestReplyInputSchema,
  typeof ContestSchema,
  typeof ContradictionListSchema,
  typeof ContradictionSchema,
  typeof CrosswalkSchema,
  typeof EditionListSchema,
  typeof EditionSummarySchema,
  typeof EditionSchema,
  typeof EngagementInputSchema,
  typeof EngagementListSchema,
  typeof EngagementSchema,
  typeof EntrySchema,
  typeof EnvelopeSchema,
  typeof EraseInputSchema,
  typeof ErasedSchema,
  typeof EvidenceFileListSchema,
  typeof EvidenceFileSchema,
  typeof EvidenceMarkInputSchema,
  typeof EvidenceMarkListSchema,
  typeof EvidenceMarkSchema,
  typeof EvidencePieceListSchema,
  typeof EvidencePieceSchema,
  typeof EvidenceSchema,
  typeof FactBasisInputSchema,
  typeof FactBasisSchema,
  typeof FactStateListSchema,
  typeof FactStateSchema,
  typeof FactSchema,
  typeof FindingDecisionInputSchema,
  typeof FindingInputSchema,
  typeof FindingListSchema,
  typeof FindingReplyInputSchema,
  typeof FindingSchema,
  typeof FirstLookSchema,
  typeof FractionSchema,
  typeof FrameworkEditionSchema,
  typeof FrameworkEntrySchema,
  typeof FrameworkListSchema,
  typeof FrameworkSummarySchema,
  typeof FrameworkSchema,
  typeof GatePassInputSchema,
  typeof GatePassListSchema,
  typeof GatePassSchema,
  typeof GateReasonSchema,
  typeof GateReopeningSchema,
  typeof GateStepSchema,
  typeof GateSchema,
  typeof GlossaryTermSchema,
  typeof GlossarySchema,
  typeof GrantInputSchema,
  typeof GrantPageSchema,
  typeof GrantSchema,
  typeof HealthSchema,
  typeof HeatMapSchema,
  typeof HeldFileSchema,
  typeof HistoryEventSchema,
  typeof HistoryPageSchema,
  typeof ImpactDecisionsInputSchema,
  typeof ImpactInputSchema,
  typeof ImpactListSchema,
  typeof ImpactSchema,
  typeof IntervalSchema,
  typeof ItemDifferenceSchema,
  typeof ItemSchema,
  typeof JwksSchema,
  typeof KeptResponseSchema,
  typeof KeyCreatedSchema,
  typeof KeyInputSchema,
  typeof KeyPageSchema,
  typeof KeySchema,
  typeof LinkInputSchema,
  typeof ListingPageSchema,
  typeof ListingSchema,
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
  typeof RatingSchema,
  typeof ReadinessSchema,
  typeof ReadingPageSchema,
  typeof ReadingSchema,
  typeof RecordedEvidenceSchema,
  typeof RecordedResponseSchema,
  typeof RedactedReportSchema,
  typeof RedactionInputSchema,
  typeof RedactionPageSchema,
  typeof RedactionSchema,
  typeof RegisterWarningSchema,
  typeof RegisterSchema,
  typeof ReportComparisonSchema,
  typeof ReportInputSchema,
  typeof ReportLinkCreatedSchema,
  typeof ReportLinkPageSchema,
  typeof ReportLinkSchema,
  typeof ReportOverviewPageSchema,
  typeof ReportOverviewSchema,
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
  typeof SampleInputSchema,
  typeof ScoreSchema,
  typeof ScoredImpactSchema,
  typeof ScoredReviewSchema,
  typeof SeedSchema,
  typeof SeededHarmSchema,
  typeof SeveritySchema,
  typeof SignOffInputSchema,
  typeof SignalsSchema,
  typeof SignedReportSchema,
  typeof SourceListSchema,
  typeof SourceSchema,
  typeof StageGateSchema,
  typeof TakeActionsInputSchema,
  typeof TaxonomySchema,
  typeof TimestampSchema,
  typeof TraceNodeSchema,
  typeof TrackSchema,
  typeof TradeOffInputSchema,
  typeof TradeOffListSchema,
  typeof TradeOffSchema,
  typeof TranslatedChecklistSchema,
  typeof TranslatedGlossarySchema,
  typeof TranslatedItemSchema,
  typeof TranslatedModuleSchema,
  typeof TranslatedRulesetSchema,
  typeof TranslatedTaxonomySchema,
  typeof TranslationFileSchema,
  typeof UndecidedHarmSchema,
  typeof UploadInputSchema,
  typeof UploadSchema,
  typeof VersionDifferencesSchema,
  typeof ViewSchema,
  typeof ViewsSchema,
  typeof WaiverInputSchema,
  typeof WaiverListSchema,
  typeof WaiverSchema,
  typeof WithheldTextSchema,
];
type Composed = {
  deserialize: [
    { pattern: { title: 'ActionInput' }; output: ActionInput },
    { pattern: { title: 'ActionIssues' }; output: ActionIssues },
    { pattern: { title: 'ActionList' }; output: ActionList },
    { pattern: { title: 'Action' }; output: Action },
    { pattern: { title: 'ActionsTaken' }; output: ActionsTaken },
    { pattern: { title: 'Answers' }; output: Answers },
    { pattern: { title: 'AssessmentInput' }; output: AssessmentInput },
    { pattern: { title: 'AssessmentItem' }; output: AssessmentItem },
    { pattern: { title: 'AssessmentItems' }; output: AssessmentItems },
    { pattern: { title: 'AssessmentPage' }; output: AssessmentPage },
    { pattern: { title: 'AssessmentPatch' }; output: AssessmentPatch },
    { pattern: { title: 'AssessmentSummary' }; output: AssessmentSummary },
    { pattern: { title: 'Assessment' }; output: Assessment },
    { pattern: { title: 'AuditInput' }; output: AuditInput },
    { pattern: { title: 'AuditList' }; output: AuditList },
    { pattern: { title: 'Audit' }; output: Audit },
    { pattern: { title: 'ChangeInput' }; output: ChangeInput },
    { pattern: { title: 'ChangeList' }; output: ChangeList },
    { pattern: { title: 'Change' }; output: Change },
    { pattern: { title: 'ChecklistFile' }; output: ChecklistFile },
    { pattern: { title: 'ChecklistGlossary' }; output: ChecklistGlossary },
    { pattern: { title: 'ChecklistList' }; output: ChecklistList },
    { pattern: { title: 'ChecklistSummary' }; output: ChecklistSummary },
    { pattern: { title: 'ChecklistVersions' }; output: ChecklistVersions },
    { pattern: { title: 'Checklist' }; output: Checklist },
    { pattern: { title: 'ContentChange' }; output: ContentChange },
    { pattern: { title: 'ContestDecisionInput' }; output: ContestDecisionInput },
    { pattern: { title: 'ContestInput' }; output: ContestInput },
    { pattern: { title: 'ContestList' }; output: ContestList },
    { pattern: { title: 'ContestReplyInput' }; output: ContestReplyInput },
    { pattern: { title: 'Contest' }; output: Contest },
    { pattern: { title: 'ContradictionList' }; output: ContradictionList },
    { pattern: { title: 'Contradiction' }; output: Contradiction },
    { pattern: { title: 'Crosswalk' }; output: Crosswalk },
    { pattern: { title: 'EditionList' }; output: EditionList },
    { pattern: { title: 'EditionSummary' }; output: EditionSummary },
    { pattern: { title: 'EngagementInput' }; output: EngagementInput },
    { pattern: { title: 'EngagementList' }; output: EngagementList },
    { pattern: { title: 'Engagement' }; output: Engagement },
    { pattern: { title: 'Entry' }; output: Entry },
    { pattern: { title: 'Envelope' }; output: Envelope },
    { pattern: { title: 'EraseInput' }; output: EraseInput },
    { pattern: { title: 'Erased' }; output: Erased },
    { pattern: { title: 'EvidenceFileList' }; output: EvidenceFileList },
    { pattern: { title: 'EvidenceFile' }; output: EvidenceFile },
    { pattern: { title: 'EvidenceMarkInput' }; output: EvidenceMarkInput },
    { pattern: { title: 'EvidenceMarkList' }; output: EvidenceMarkList },
    { pattern: { title: 'EvidenceMark' }; output: EvidenceMark },
    { pattern: { title: 'EvidencePieceList' }; output: EvidencePieceList },
    { pattern: { title: 'EvidencePiece' }; output: EvidencePiece },
    { pattern: { title: 'Evidence' }; output: Evidence },
    { pattern: { title: 'FactBasisInput' }; output: FactBasisInput },
    { pattern: { title: 'FactBasis' }; output: FactBasis },
    { pattern: { title: 'FactStateList' }; output: FactStateList },
    { pattern: { title: 'FactState' }; output: FactState },
    { pattern: { title: 'Fact' }; output: Fact },
    { pattern: { title: 'FindingDecisionInput' }; output: FindingDecisionInput },
    { pattern: { title: 'FindingInput' }; output: FindingInput },
    { pattern: { title: 'FindingList' }; output: FindingList },
    { pattern: { title: 'FindingReplyInput' }; output: FindingReplyInput },
    { pattern: { title: 'Finding' }; output: Finding },
    { pattern: { title: 'FirstLook' }; output: FirstLook },
    { pattern: { title: 'Fraction' }; output: Fraction },
    { pattern: { title: 'FrameworkEdition' }; output: FrameworkEdition },
    { pattern: { title: 'FrameworkEntry' }; output: FrameworkEntry },
    { pattern: { title: 'FrameworkList' }; output: FrameworkList },
    { pattern: { title: 'FrameworkSummary' }; output: FrameworkSummary },
    { pattern: { title: 'Framework' }; output: Framework },
    { pattern: { title: 'GatePassInput' }; output: GatePassInput },
    { pattern: { title: 'GatePassList' }; output: GatePassList },
    { pattern: { title: 'GatePass' }; output: GatePass },
    { pattern: { title: 'GateReason' }; output: GateReason },
    { pattern: { title: 'GateReopening' }; output: GateReopening },
    { pattern: { title: 'GateStep' }; output: GateStep },
    { pattern: { title: 'Gate' }; output: Gate },
    { pattern: { title: 'GlossaryTerm' }; output: GlossaryTerm },
    { pattern: { title: 'Glossary' }; output: Glossary },
    { pattern: { title: 'GrantInput' }; output: GrantInput },
    { pattern: { title: 'GrantPage' }; output: GrantPage },
    { pattern: { title: 'Grant' }; output: Grant },
    { pattern: { title: 'Health' }; output: Health },
    { pattern: { title: 'HeatMap' }; output: HeatMap },
    { pattern: { title: 'HeldFile' }; output: HeldFile },
    { pattern: { title: 'HistoryEvent' }; output: HistoryEvent },
    { pattern: { title: 'HistoryPage' }; output: HistoryPage },
    { pattern: { title: 'ImpactDecisionsInput' }; output: ImpactDecisionsInput },
    { pattern: { title: 'ImpactInput' }; output: ImpactInput },
    { pattern: { title: 'ImpactList' }; output: ImpactList },
    { pattern: { title: 'Impact' }; output: Impact },
    { pattern: { title: 'Interval' }; output: Interval },
    { pattern: { title: 'ItemDifference' }; output: ItemDifference },
    { pattern: { title: 'Item' }; output: Item },
    { pattern: { title: 'Jwks' }; output: Jwks },
    { pattern: { title: 'KeptResponse' }; output: KeptResponse },
    { pattern: { title: 'KeyCreated' }; output: KeyCreated },
    { pattern: { title: 'KeyInput' }; output: KeyInput },
    { pattern: { title: 'KeyPage' }; output: KeyPage },
    { pattern: { title: 'Key' }; output: Key },
    { pattern: { title: 'LinkInput' }; output: LinkInput },
    { pattern: { title: 'ListingPage' }; output: ListingPage },
    { pattern: { title: 'Listing' }; output: Listing },
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
    { pattern: { title: 'Rating' }; output: Rating },
    { pattern: { title: 'Readiness' }; output: Readiness },
    { pattern: { title: 'ReadingPage' }; output: ReadingPage },
    { pattern: { title: 'Reading' }; output: Reading },
    { pattern: { title: 'RecordedEvidence' }; output: RecordedEvidence },
    { pattern: { title: 'RecordedResponse' }; output: RecordedResponse },
    { pattern: { title: 'RedactedReport' }; output: RedactedReport },
    { pattern: { title: 'RedactionInput' }; output: RedactionInput },
    { pattern: { title: 'RedactionPage' }; output: RedactionPage },
    { pattern: { title: 'Redaction' }; output: Redaction },
    { pattern: { title: 'RegisterWarning' }; output: RegisterWarning },
    { pattern: { title: 'Register' }; output: Register },
    { pattern: { title: 'ReportComparison' }; output: ReportComparison },
    { pattern: { title: 'ReportInput' }; output: ReportInput },
    { pattern: { title: 'ReportLinkCreated' }; output: ReportLinkCreated },
    { pattern: { title: 'ReportLinkPage' }; output: ReportLinkPage },
    { pattern: { title: 'ReportLink' }; output: ReportLink },
    { pattern: { title: 'ReportOverviewPage' }; output: ReportOverviewPage },
    { pattern: { title: 'ReportOverview' }; output: ReportOverview },
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
    { pattern: { title: 'SampleInput' }; output: SampleInput },
    { pattern: { title: 'Score' }; output: Score },
    { pattern: { title: 'ScoredImpact' }; output: ScoredImpact },
    { pattern: { title: 'ScoredReview' }; output: ScoredReview },
    { pattern: { title: 'Seed' }; output: Seed },
    { pattern: { title: 'SeededHarm' }; output: SeededHarm },
    { pattern: { title: 'Severity' }; output: Severity },
    { pattern: { title: 'SignOffInput' }; output: SignOffInput },
    { pattern: { title: 'Signals' }; output: Signals },
    { pattern: { title: 'SignedReport' }; output: SignedReport },
    { pattern: { title: 'SourceList' }; output: SourceList },
    { pattern: { title: 'Source' }; output: Source },
    { pattern: { title: 'StageGate' }; output: StageGate },
    { pattern: { title: 'TakeActionsInput' }; output: TakeActionsInput },
    { pattern: { title: 'Taxonomy' }; output: Taxonomy },
    { pattern: { title: 'Timestamp' }; output: Timestamp },
    { pattern: { title: 'TraceNode' }; output: TraceNode },
    { pattern: { title: 'Track' }; output: Track },
    { pattern: { title: 'TradeOffInput' }; output: TradeOffInput },
    { pattern: { title: 'TradeOffList' }; output: TradeOffList },
    { pattern: { title: 'TradeOff' }; output: TradeOff },
    { pattern: { title: 'TranslatedChecklist' }; output: TranslatedChecklist },
    { pattern: { title: 'TranslatedGlossary' }; output: TranslatedGlossary },
    { pattern: { title: 'TranslatedItem' }; output: TranslatedItem },
    { pattern: { title: 'TranslatedModule' }; output: TranslatedModule },
    { pattern: { title: 'TranslatedRuleset' }; output: TranslatedRuleset },
    { pattern: { title: 'TranslatedTaxonomy' }; output: TranslatedTaxonomy },
    { pattern: { title: 'TranslationFile' }; output: TranslationFile },
    { pattern: { title: 'UndecidedHarm' }; output: UndecidedHarm },
    { pattern: { title: 'UploadInput' }; output: UploadInput },
    { pattern: { title: 'Upload' }; output: Upload },
    { pattern: { title: 'VersionDifferences' }; output: VersionDifferences },
    { pattern: { title: 'View' }; output: View },
    { pattern: { title: 'Views' }; output: Views },
    { pattern: { title: 'WaiverInput' }; output: WaiverInput },
    { pattern: { title: 'WaiverList' }; output: WaiverList },
    { pattern: { title: 'Waiver' }; output: Waiver },
    { pattern: { title: 'WithheldText' }; output: WithheldText },
  ];
};
type Options = { references: References; deserialize: [{ pattern: { title: 'Condition' }; output: Condition }] };

export type ActionInput = FromSchema<typeof ActionInputSchema, Options>;
export type ActionIssues = FromSchema<typeof ActionIssuesSchema, Options>;
export type ActionList = FromSchema<typeof ActionListSchema, Options>;
export type Action = FromSchema<typeof ActionSchema, Options>;
export type ActionsTaken = FromSchema<typeof ActionsTakenSchema, Options>;
export type Answers = FromSchema<typeof AnswersSchema, Options>;
export type AssessmentInput = FromSchema<typeof AssessmentInputSchema, Options>;
export type AssessmentItem = FromSchema<typeof AssessmentItemSchema, Options>;
export type AssessmentItems = FromSchema<typeof AssessmentItemsSchema, Options>;
export type AssessmentPage = FromSchema<typeof AssessmentPageSchema, Options>;
export type AssessmentPatch = FromSchema<typeof AssessmentPatchSchema, Options>;
export type AssessmentSummary = FromSchema<typeof AssessmentSummarySchema, Options>;
export type Assessment = FromSchema<typeof AssessmentSchema, Options>;
export type AuditInput = FromSchema<typeof AuditInputSchema, Options>;
export type AuditList = FromSchema<typeof AuditListSchema, Options>;
export type Audit = FromSchema<typeof AuditSchema, Options>;
export type ChangeInput = FromSchema<typeof ChangeInputSchema, Options>;
export type ChangeList = FromSchema<typeof ChangeListSchema, Options>;
export type Change = FromSchema<typeof ChangeSchema, Options>;
export type ChecklistFile = FromSchema<typeof ChecklistFileSchema, Options>;
export type ChecklistGlossary = FromSchema<typeof ChecklistGlossarySchema, Options>;
export type ChecklistList = FromSchema<typeof ChecklistListSchema, Options>;
export type ChecklistSummary = FromSchema<typeof ChecklistSummarySchema, Options>;
export type ChecklistVersions = FromSchema<typeof ChecklistVersionsSchema, Options>;
export type Checklist = FromSchema<typeof ChecklistSchema, Options>;
export type ContentChange = FromSchema<typeof ContentChangeSchema, Options>;
export type ContestDecisionInput = FromSchema<typeof ContestDecisionInputSchema, Options>;
export type ContestInput = FromSchema<typeof ContestInputSchema, Options>;
export type ContestList = FromSchema<typeof ContestListSchema, Options>;
export type ContestReplyInput = FromSchema<typeof ContestReplyInputSchema, Options>;
export type Contest = FromSchema<typeof ContestSchema, Options>;
export type ContradictionList = FromSchema<typeof ContradictionListSchema, Options>;
export type Contradiction = FromSchema<typeof ContradictionSchema, Options>;
export type Crosswalk = FromSchema<typeof CrosswalkSchema, Options>;
export type EditionList = FromSchema<typeof EditionListSchema, Options>;
export type EditionSummary = FromSchema<typeof EditionSummarySchema, Options>;
export type Edition = FromSchema<typeof EditionSchema, Composed>;
export type EngagementInput = FromSchema<typeof EngagementInputSchema, Options>;
export type EngagementList = FromSchema<typeof EngagementListSchema, Options>;
export type Engagement = FromSchema<typeof EngagementSchema, Options>;
export type Entry = FromSchema<typeof EntrySchema, Options>;
export type Envelope = FromSchema<typeof EnvelopeSchema, Options>;
export type EraseInput = FromSchema<typeof EraseInputSchema, Options>;
export type Erased = FromSchema<typeof ErasedSchema, Options>;
export type EvidenceFileList = FromSchema<typeof EvidenceFileListSchema, Options>;
export type EvidenceFile = FromSchema<typeof EvidenceFileSchema, Options>;
export type EvidenceMarkInput = FromSchema<typeof EvidenceMarkInputSchema, Options>;
export type EvidenceMarkList = FromSchema<typeof EvidenceMarkListSchema, Options>;
export type EvidenceMark = FromSchema<typeof EvidenceMarkSchema, Options>;
export type EvidencePieceList = FromSchema<typeof EvidencePieceListSchema, Options>;
export type EvidencePiece = FromSchema<typeof EvidencePieceSchema, Options>;
export type Evidence = FromSchema<typeof EvidenceSchema, Options>;
export type FactBasisInput = FromSchema<typeof FactBasisInputSchema, Options>;
export type FactBasis = FromSchema<typeof FactBasisSchema, Options>;
export type FactStateList = FromSchema<typeof FactStateListSchema, Options>;
export type FactState = FromSchema<typeof FactStateSchema, Options>;
export type Fact = FromSchema<typeof FactSchema, Options>;
export type FindingDecisionInput = FromSchema<typeof FindingDecisionInputSchema, Options>;
export type FindingInput = FromSchema<typeof FindingInputSchema, Options>;
export type FindingList = FromSchema<typeof FindingListSchema, Options>;
export type FindingReplyInput = FromSchema<typeof FindingReplyInputSchema, Options>;
export type Finding = FromSchema<typeof FindingSchema, Options>;
export type FirstLook = FromSchema<typeof FirstLookSchema, Options>;
export type Fraction = FromSchema<typeof FractionSchema, Options>;
export type FrameworkEdition = FromSchema<typeof FrameworkEditionSchema, Options>;
export type FrameworkEntry = FromSchema<typeof FrameworkEntrySchema, Options>;
export type FrameworkList = FromSchema<typeof FrameworkListSchema, Options>;
export type FrameworkSummary = FromSchema<typeof FrameworkSummarySchema, Options>;
export type Framework = FromSchema<typeof FrameworkSchema, Options>;
export type GatePassInput = FromSchema<typeof GatePassInputSchema, Options>;
export type GatePassList = FromSchema<typeof GatePassListSchema, Options>;
export type GatePass = FromSchema<typeof GatePassSchema, Options>;
export type GateReason = FromSchema<typeof GateReasonSchema, Options>;
export type GateReopening = FromSchema<typeof GateReopeningSchema, Options>;
export type GateStep = FromSchema<typeof GateStepSchema, Options>;
export type Gate = FromSchema<typeof GateSchema, Options>;
export type GlossaryTerm = FromSchema<typeof GlossaryTermSchema, Options>;
export type Glossary = FromSchema<typeof GlossarySchema, Options>;
export type GrantInput = FromSchema<typeof GrantInputSchema, Options>;
export type GrantPage = FromSchema<typeof GrantPageSchema, Options>;
export type Grant = FromSchema<typeof GrantSchema, Options>;
export type Health = FromSchema<typeof HealthSchema, Options>;
export type HeatMap = FromSchema<typeof HeatMapSchema, Options>;
export type HeldFile = FromSchema<typeof HeldFileSchema, Options>;
export type HistoryEvent = FromSchema<typeof HistoryEventSchema, Options>;
export type HistoryPage = FromSchema<typeof HistoryPageSchema, Options>;
export type ImpactDecisionsInput = FromSchema<typeof ImpactDecisionsInputSchema, Options>;
export type ImpactInput = FromSchema<typeof ImpactInputSchema, Options>;
export type ImpactList = FromSchema<typeof ImpactListSchema, Options>;
export type Impact = FromSchema<typeof ImpactSchema, Options>;
export type Interval = FromSchema<typeof IntervalSchema, Options>;
export type ItemDifference = FromSchema<typeof ItemDifferenceSchema, Options>;
export type Item = FromSchema<typeof ItemSchema, Options>;
export type Jwks = FromSchema<typeof JwksSchema, Options>;
export type KeptResponse = FromSchema<typeof KeptResponseSchema, Options>;
export type KeyCreated = FromSchema<typeof KeyCreatedSchema, Options>;
export type KeyInput = FromSchema<typeof KeyInputSchema, Options>;
export type KeyPage = FromSchema<typeof KeyPageSchema, Options>;
export type Key = FromSchema<typeof KeySchema, Options>;
export type LinkInput = FromSchema<typeof LinkInputSchema, Options>;
export type ListingPage = FromSchema<typeof ListingPageSchema, Options>;
export type Listing = FromSchema<typeof ListingSchema, Options>;
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
export type Rating = FromSchema<typeof RatingSchema, Options>;
export type Readiness = FromSchema<typeof ReadinessSchema, Options>;
export type ReadingPage = FromSchema<typeof ReadingPageSchema, Options>;
export type Reading = FromSchema<typeof ReadingSchema, Options>;
export type RecordedEvidence = FromSchema<typeof RecordedEvidenceSchema, Options>;
export type RecordedResponse = FromSchema<typeof RecordedResponseSchema, Options>;
export type RedactedReport = FromSchema<typeof RedactedReportSchema, Options>;
export type RedactionInput = FromSchema<typeof RedactionInputSchema, Options>;
export type RedactionPage = FromSchema<typeof RedactionPageSchema, Options>;
export type Redaction = FromSchema<typeof RedactionSchema, Options>;
export type RegisterWarning = FromSchema<typeof RegisterWarningSchema, Options>;
export type Register = FromSchema<typeof RegisterSchema, Options>;
export type ReportComparison = FromSchema<typeof ReportComparisonSchema, Options>;
export type ReportInput = FromSchema<typeof ReportInputSchema, Options>;
export type ReportLinkCreated = FromSchema<typeof ReportLinkCreatedSchema, Options>;
export type ReportLinkPage = FromSchema<typeof ReportLinkPageSchema, Options>;
export type ReportLink = FromSchema<typeof ReportLinkSchema, Options>;
export type ReportOverviewPage = FromSchema<typeof ReportOverviewPageSchema, Options>;
export type ReportOverview = FromSchema<typeof ReportOverviewSchema, Options>;
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
export type SampleInput = FromSchema<typeof SampleInputSchema, Options>;
export type Score = FromSchema<typeof ScoreSchema, Options>;
export type ScoredImpact = FromSchema<typeof ScoredImpactSchema, Options>;
export type ScoredReview = FromSchema<typeof ScoredReviewSchema, Options>;
export type Seed = FromSchema<typeof SeedSchema, Options>;
export type SeededHarm = FromSchema<typeof SeededHarmSchema, Options>;
export type Severity = FromSchema<typeof SeveritySchema, Options>;
export type SignOffInput = FromSchema<typeof SignOffInputSchema, Options>;
export type Signals = FromSchema<typeof SignalsSchema, Options>;
export type SignedReport = FromSchema<typeof SignedReportSchema, Options>;
export type SourceList = FromSchema<typeof SourceListSchema, Options>;
export type Source = FromSchema<typeof SourceSchema, Options>;
export type StageGate = FromSchema<typeof StageGateSchema, Options>;
export type TakeActionsInput = FromSchema<typeof TakeActionsInputSchema, Options>;
export type Taxonomy = FromSchema<typeof TaxonomySchema, Options>;
export type Timestamp = FromSchema<typeof TimestampSchema, Options>;
export type TraceNode = FromSchema<typeof TraceNodeSchema, Options>;
export type Track = FromSchema<typeof TrackSchema, Options>;
export type TradeOffInput = FromSchema<typeof TradeOffInputSchema, Options>;
export type TradeOffList = FromSchema<typeof TradeOffListSchema, Options>;
export type TradeOff = FromSchema<typeof TradeOffSchema, Options>;
export type TranslatedChecklist = FromSchema<typeof TranslatedChecklistSchema, Options>;
export type TranslatedGlossary = FromSchema<typeof TranslatedGlossarySchema, Options>;
export type TranslatedItem = FromSchema<typeof TranslatedItemSchema, Options>;
export type TranslatedModule = FromSchema<typeof TranslatedModuleSchema, Options>;
export type TranslatedRuleset = FromSchema<typeof TranslatedRulesetSchema, Options>;
export type TranslatedTaxonomy = FromSchema<typeof TranslatedTaxonomySchema, Options>;
export type TranslationFile = FromSchema<typeof TranslationFileSchema, Options>;
export type UndecidedHarm = FromSchema<typeof UndecidedHarmSchema, Options>;
export type UploadInput = FromSchema<typeof UploadInputSchema, Options>;
export type Upload = FromSchema<typeof UploadSchema, Options>;
export type VersionDifferences = FromSchema<typeof VersionDifferencesSchema, Options>;
export type View = FromSchema<typeof ViewSchema, Options>;
export type Views = FromSchema<typeof ViewsSchema, Options>;
export type WaiverInput = FromSchema<typeof WaiverInputSchema, Options>;
export type WaiverList = FromSchema<typeof WaiverListSchema, Options>;
export type Waiver = FromSchema<typeof WaiverSchema, Options>;
export type WithheldText = FromSchema<typeof WithheldTextSchema, Options>;
