using LearningAdvisor.Catalogue.Institutions;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Ingest.Tests.Loading;

public sealed class InstitutionLoadingTests : IDisposable
{
    private const string Institutions = "機構編號,機構名稱,類型,行政區,電話,緯度,經度\nI1,七堵社區大學,社區大學,七堵區,02-24561234,25.1,121.7\nI2,中山圖書館,圖書館,中山,（02）2428-5995,,\n";

    private readonly TestCity _city = new();

    [Fact]
    public async Task Courses_find_their_institution_by_code_then_by_name()
    {
        await _city.IngestAsync(
            _city.Folder.Write("courses.csv", "code,title,institutionCode,institution\nC1,a,I1,\nC2,b,,中山圖書館\nC3,c,I1,七堵社區大學\nC4,d,I9,別的單位\n"),
            _city.Folder.Write("institutions.csv", Institutions));
        await using var catalogue = _city.Open();
        var names = await catalogue.Courses.OrderBy(c => c.Code).Select(c => c.Institution!.Name).ToListAsync();
        Assert.Equal(["七堵社區大學", "中山圖書館", "七堵社區大學", "別的單位"], names);
        Assert.Equal(["別的單位"], await catalogue.Institutions.Where(i => i.Implied).Select(i => i.Name).ToListAsync());
    }

    [Fact]
    public async Task An_explicit_institution_takes_the_place_of_an_implied_one()
    {
        await _city.IngestAsync(_city.Folder.Write("courses.csv", "code,title,institution\nC1,a,七堵社區大學\n"));
        await _city.IngestAsync(_city.Folder.Write("institutions.csv", Institutions));
        await using var catalogue = _city.Open();
        var course = await catalogue.Courses.Include(c => c.Institution).SingleAsync();
        Assert.Equal(("institutions", "I1", false, "02-24561234"), (course.Institution!.Source, course.Institution.Code, course.Institution.Implied, course.Institution.Phone));
        Assert.Equal(2, await catalogue.Institutions.CountAsync());
    }

    [Fact]
    public async Task A_code_that_is_not_known_yet_is_tied_when_its_institution_comes()
    {
        await _city.IngestAsync(_city.Folder.Write("courses.csv", "code,title,institutionCode\nC1,a,I1\n"));
        await _city.IngestAsync(_city.Folder.Write("institutions.csv", Institutions));
        await using var catalogue = _city.Open();
        var course = await catalogue.Courses.Include(c => c.Institution).SingleAsync();
        Assert.Equal(("七堵社區大學", 2L), (course.Institution!.Name, course.ChangeNumber));
    }

    [Fact]
    public async Task Facts_of_an_institution_are_normalised()
    {
        await _city.IngestAsync(_city.Folder.Write("institutions.csv", Institutions));
        await using var catalogue = _city.Open();
        var library = await catalogue.Institutions.SingleAsync(i => i.Code == "I2");
        Assert.Equal((InstitutionKind.Library, "基隆市", "中山區", "(02)2428-5995", (double?)null), (library.Kind, library.City, library.District, library.Phone, library.Latitude));
    }

    [Fact]
    public async Task An_unknown_kind_is_refused()
    {
        var run = await _city.IngestAsync(_city.Folder.Write("institutions.csv", "code,name,kind\nI1,x,夜店\n"));
        Assert.Equal(
            "institutions.csv line 2: kind \"夜店\" is none of the kinds. Write one of the kinds of docs/ingest.md, or 其他.",
            Assert.Single(run.Sources[0].Rejections).Message);
    }

    public void Dispose() => _city.Dispose();
}
