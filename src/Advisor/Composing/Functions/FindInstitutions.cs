using LearningAdvisor.Catalogue.Institutions;
using LearningAdvisor.Catalogue.Storage;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Advisor.Composing.Functions;

/// <summary>Finds places of learning in the city by kind, district or part of their name.</summary>
internal sealed class FindInstitutions(CatalogueContext database, AdvisorSettings settings) : ModelFunction(
    "find_institutions",
    "Finds libraries, community universities, senior learning centres and other places of learning in the city.",
    """
    {
      "type": "object",
      "properties": {
        "kind": { "type": "string", "description": "圖書館, 社區大學, 樂齡學習中心 or another kind; empty for any." },
        "district": { "type": "string", "description": "With 區; empty for any." },
        "name": { "type": "string", "description": "Part of the name; empty for any." }
      }
    }
    """)
{
    private const int Shown = 5;

    public override async Task<string> CallAsync(FunctionArguments arguments, ModelTalk talk, CancellationToken cancellation)
    {
        var (kindName, district, name, city) = (arguments.Text("kind"), arguments.Text("district"), arguments.Text("name"), talk.Said.Need.City ?? settings.DefaultCity);
        var kind = InstitutionKinds.Parse(kindName);
        if (kindName.Length > 0 && kind is null)
            throw arguments.Refused("kind", kindName, "a kind such as 圖書館, 社區大學 or 樂齡學習中心, or empty");

        var found = await database.Institutions
            .Where(place => place.RetiredAt == null && !place.Implied && place.City == city
                && (kind == null || place.Kind == kind) && (district == "" || place.District == district) && (name == "" || place.Name.Contains(name)))
            .OrderBy(place => place.Name)
            .Take(Shown)
            .ToListAsync(cancellation);
        return Told(new { found = found.Count, institutions = found.Select(place => new { id = talk.Records.Add(place), name = place.Name, district = place.District, kind = place.Kind.ToString() }) });
    }
}
