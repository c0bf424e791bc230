"""Every rule of the house, by its permanent name."""

from collections.abc import Mapping

from generator.checks import (
    citations,
    claims,
    contradictions,
    copying,
    counterparts,
    derivations,
    figures,
    former_ids,
    histories,
    ignored,
    independence,
    ledger,
    offices,
    quotes,
    references,
    staleness,
    view,
)
from generator.diagnostics import Rule
from generator.figures import typed
from generator.model import holding
from generator.reading import articles, decoding, lock, schema_rules, yaml_rules
from generator.rendering import audit, frame_rules, template_rules

_RULES: tuple[type[Rule], ...] = (
    decoding.UnreadableFile,
    decoding.BadUtf8,
    decoding.ControlCharacter,
    decoding.TooManyAccents,
    *yaml_rules.RULES,
    *schema_rules.RULES,
    articles.EmptyArticle,
    lock.MalformedLock,
    view.AfterTheEvidence,
    references.DuplicateId,
    former_ids.FormerId,
    references.UnknownReference,
    references.UnknownFact,
    references.ProseInProse,
    citations.Uncited,
    citations.QuoteMissing,
    citations.QuoteUnverifiable,
    citations.UnknownArticle,
    citations.UnlistedArticle,
    quotes.QuoteNotFound,
    quotes.QuoteAmbiguous,
    figures.FigureNotInQuote,
    figures.SourcesDisagree,
    ignored.NothingToIgnore,
    ignored.IgnoredButUsed,
    independence.SameReportTwice,
    histories.HistoryOrder,
    histories.HistoryOverlap,
    histories.HistoryGap,
    histories.EndBeforeStart,
    histories.InForceBeforeAnnounced,
    offices.OfficeOverlap,
    offices.OutsideLifetime,
    counterparts.OwnCounterpart,
    staleness.ReviewTwice,
    staleness.Stale,
    ledger.UnrecordedChange,
    claims.ClaimWithoutRecord,
    derivations.FormulaInput,
    derivations.FormulaUnits,
    derivations.FormulaCircle,
    derivations.FormulaResult,
    holding.NoLongerHolds,
    contradictions.Contradiction,
    typed.UnboundFigure,
    audit.BoundFigureDiffers,
    copying.Copied,
    copying.ArticlePublished,
    *template_rules.RULES,
    *frame_rules.RULES,
)

RULEBOOK: Mapping[str, type[Rule]] = {rule.name: rule for rule in _RULES}
"""The rules in the order in which they are checked."""
