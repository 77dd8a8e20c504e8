namespace LearningAdvisor.Catalogue.Institutions;

/// <summary>The Chinese names of the kinds, and the kind that a name such as 基隆市安樂區樂齡學習中心 shows.</summary>
public static class InstitutionKinds
{
    // Longer and more particular names stand first: 樂齡大學 before 大學, 補習學校 before 學校.
    private static readonly (string Word, InstitutionKind Kind)[] Words =
    [
        ("社區多功能學習中心", InstitutionKind.MultifunctionalLearningCentre),
        ("社區大學", InstitutionKind.CommunityUniversity),
        ("社大", InstitutionKind.CommunityUniversity),
        ("樂齡大學", InstitutionKind.SeniorUniversity),
        ("樂齡", InstitutionKind.SeniorLearningCentre),
        ("原住民族部落大學", InstitutionKind.IndigenousTribalUniversity),
        ("部落大學", InstitutionKind.IndigenousTribalUniversity),
        ("新住民", InstitutionKind.NewResidentCentre),
        ("家庭教育中心", InstitutionKind.FamilyEducationCentre),
        ("長青學苑", InstitutionKind.SeniorAcademy),
        ("婦女學苑", InstitutionKind.WomensAcademy),
        ("圖書館", InstitutionKind.Library),
        ("短期補習班", InstitutionKind.CramSchool),
        ("補習班", InstitutionKind.CramSchool),
        ("補習學校", InstitutionKind.SupplementarySchool),
        ("補校", InstitutionKind.SupplementarySchool),
        ("職業訓練單位", InstitutionKind.VocationalTraining),
        ("職業訓練", InstitutionKind.VocationalTraining),
        ("職訓", InstitutionKind.VocationalTraining),
        ("運動中心", InstitutionKind.SportsCentre),
        ("博物館", InstitutionKind.Museum),
        ("大專校院", InstitutionKind.University),
        ("大學", InstitutionKind.University),
        ("科技大學", InstitutionKind.University),
        ("學校", InstitutionKind.School),
        ("國小", InstitutionKind.School),
        ("國中", InstitutionKind.School),
        ("高級中學", InstitutionKind.School),
    ];

    private static readonly Dictionary<InstitutionKind, string> Names = new()
    {
        [InstitutionKind.CommunityUniversity] = "社區大學",
        [InstitutionKind.SeniorLearningCentre] = "樂齡學習中心",
        [InstitutionKind.IndigenousTribalUniversity] = "原住民族部落大學",
        [InstitutionKind.NewResidentCentre] = "新住民學習中心",
        [InstitutionKind.FamilyEducationCentre] = "家庭教育中心",
        [InstitutionKind.SeniorAcademy] = "長青學苑",
        [InstitutionKind.WomensAcademy] = "婦女學苑",
        [InstitutionKind.Library] = "圖書館",
        [InstitutionKind.SupplementarySchool] = "補習學校",
        [InstitutionKind.CramSchool] = "短期補習班",
        [InstitutionKind.MultifunctionalLearningCentre] = "社區多功能學習中心",
        [InstitutionKind.SeniorUniversity] = "樂齡大學",
        [InstitutionKind.University] = "大專校院",
        [InstitutionKind.VocationalTraining] = "職業訓練單位",
        [InstitutionKind.SportsCentre] = "運動中心",
        [InstitutionKind.School] = "學校",
        [InstitutionKind.Museum] = "博物館",
        [InstitutionKind.Other] = "其他",
    };

    public static string ChineseName(this InstitutionKind kind) => Names[kind];

    /// <summary>Reads a cell of the column 類型; null when it is none of the format's kinds.</summary>
    public static InstitutionKind? Parse(string text)
    {
        foreach (var (kind, name) in Names)
        {
            if (name == text || kind.ToString().Equals(text.Replace("_", ""), StringComparison.OrdinalIgnoreCase))
                return kind;
        }

        return text switch
        {
            "公共圖書館" => InstitutionKind.Library,
            "部落大學" => InstitutionKind.IndigenousTribalUniversity,
            "補習班" => InstitutionKind.CramSchool,
            "國中小補校" => InstitutionKind.SupplementarySchool,
            _ => null,
        };
    }

    /// <summary>The kind that an institution's own name tells; Other when it tells none.</summary>
    public static InstitutionKind FromName(string name)
    {
        foreach (var (word, kind) in Words)
        {
            if (name.Contains(word, StringComparison.Ordinal))
                return kind;
        }

        return InstitutionKind.Other;
    }
}
