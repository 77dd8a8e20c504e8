namespace LearningAdvisor.Catalogue.Institutions;

/// <summary>The kinds of the shared input format, in its order.</summary>
public enum InstitutionKind
{
    CommunityUniversity,
    SeniorLearningCentre,
    IndigenousTribalUniversity,
    NewResidentCentre,
    FamilyEducationCentre,
    SeniorAcademy,
    WomensAcademy,
    Library,
    SupplementarySchool,
    CramSchool,
    MultifunctionalLearningCentre,
    SeniorUniversity,
    University,
    VocationalTraining,
    SportsCentre,
    School,
    Museum,
    Other,
}
