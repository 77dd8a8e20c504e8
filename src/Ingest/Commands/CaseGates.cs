using LearningAdvisor.Catalogue.Learning;
using LearningAdvisor.Catalogue.Storage;

namespace LearningAdvisor.Ingest.Commands;

/// <summary>Gives the gate of approved cases over a catalogue. The program that knows the adviser hands it in; the ingest does not.</summary>
/// <param name="database">As in <see cref="CatalogueStore.At"/>; migrated by the time the gate is used.</param>
/// <param name="seeds">The folder that holds thesaurus/, places.yaml and referrals.yaml.</param>
public delegate ICaseGate CaseGates(string database, string seeds);
