using LearningAdvisor.Catalogue.Concepts;
using LearningAdvisor.Catalogue.Courses;
using LearningAdvisor.Catalogue.Guides;
using LearningAdvisor.Catalogue.Ingestion;
using LearningAdvisor.Catalogue.Institutions;
using LearningAdvisor.Catalogue.Search;
using LearningAdvisor.Catalogue.Storage;
using LearningAdvisor.Databases;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Api.Tests;

/// <summary>A small catalogue whose facts follow from each course's number, with every fact unknown somewhere.</summary>
internal static class Filled
{
    public const int Courses = 60;

    private static readonly string[] Subjects = ["陶藝入門", "手機教學", "吉他彈唱", "水彩畫", "Yoga for all", "英語會話"];
    private static readonly string[] Districts = ["七堵區", "中正區", "安樂區"];

    private static readonly DatabaseTemplate Template = new(Fill);

    /// <summary>A catalogue of one's own with all of it.</summary>
    public static TemporaryDatabase Copy() => new(Template);

    /// <summary>The course with that number, from 1; its key is the same number.</summary>
    public static Course Course(int number) => new()
    {
        Key = number,
        Source = number % 2 == 0 ? "even" : "odd",
        Code = $"C{number:000}",
        Title = $"{Subjects[number % Subjects.Length]} {number}",
        Summary = number % 5 == 0 ? null : $"第 {number} 門課的簡介",
        Category = number % 4 == 0 ? "藝術" : null,
        City = "基隆市",
        District = number % 7 == 0 ? null : Districts[number % Districts.Length],
        Venue = $"教室 {number % 3}",
        InstitutionKey = number % 6 == 0 ? null : 1 + (number % 4),
        Mode = number % 5 == 0 ? null : (CourseMode)(number % 3),
        Audiences = number % 3 == 0 ? ["樂齡"] : number % 3 == 1 ? ["親子", "新住民"] : [],
        MinAge = number % 4 == 0 ? 55 : null,
        Fee = number % 8 == 0 ? null : number % 3 * 250,
        VoucherEligible = number % 3 == 0 ? null : number % 2 == 0,
        Capacity = number % 5 == 0 ? null : 20,
        Enrolled = number % 5 == 0 ? null : number % 25,
        RegistrationOpens = number % 4 == 3 ? null : new DateOnly(2026, 2, 1).AddDays(number),
        RegistrationCloses = number % 4 == 3 ? null : new DateOnly(2026, 2, 20).AddDays(number),
        StartsOn = number % 9 == 0 ? null : new DateOnly(2026, 3, 1).AddDays(number % 10),
        EndsOn = number % 9 == 0 ? null : new DateOnly(2026, 6, 1).AddDays(number % 10),
        ChangeNumber = number,
        Sessions = number % 10 == 0 ? [] :
        [
            new CourseSession { Weekday = (DayOfWeek)(number % 7), StartTime = new TimeOnly(9 + (number % 10), 30), EndTime = new TimeOnly(11 + (number % 10), 30) },
            new CourseSession { Date = new DateOnly(2026, 4, 1).AddDays(number % 5) },
        ],
    };

    private static void Fill(TemporaryDatabase catalogue)
    {
        using var database = catalogue.Open();
        database.Institutions.AddRange(Enumerable.Range(1, 4).Select(Institution));
        database.SaveChanges();
        database.Courses.AddRange(Enumerable.Range(1, Courses).Select(Course));
        database.Courses.Add(Retired());
        database.GuideDocuments.Add(Guide());
        database.Facts.Add(new CatalogueFact { Name = CatalogueFact.Version, Value = 1 });
        database.Facts.Add(new CatalogueFact { Name = "catalogue.change", Value = Courses + 1 });
        database.SaveChanges();
        Index(database);
        catalogue.CountOnFromKeys();
    }

    private static Course Retired()
    {
        var course = Course(Courses + 1);
        course.RetiredAt = new DateTime(2026, 3, 1, 0, 0, 0, DateTimeKind.Utc);
        return course;
    }

    private static Institution Institution(int number) => new()
    {
        Key = number,
        Source = "places",
        Code = $"I{number}",
        Name = number == 4 ? "基隆市立圖書館" : $"第{number}社區大學",
        Kind = number == 4 ? InstitutionKind.Library : InstitutionKind.CommunityUniversity,
        City = "基隆市",
        District = Districts[number % Districts.Length],
        Phone = $"02-2400-000{number}",
        Latitude = number == 4 ? 25.13 : null,
        Longitude = number == 4 ? 121.74 : null,
    };

    private static GuideDocument Guide() => new()
    {
        Source = "guides",
        Code = "plan",
        Title = "學習計畫",
        City = "基隆市",
        Passages = [.. Enumerable.Range(0, 12).Select(ordinal => new Passage { Ordinal = ordinal, Heading = ["總則"], Text = $"第 {ordinal} 段：學習圈的目標。" })],
    };

    // What the ingest writes beside the rows: full text, concepts and vectors.
    private static void Index(CatalogueContext database)
    {
        var thesaurus = SeedThesaurus.ForOneHouse();
        var classifier = new ConceptClassifier(thesaurus);
        var embedding = new ThesaurusEmbedding(thesaurus);
        foreach (var course in database.Courses.AsTracking().ToList())
        {
            course.Concepts = classifier.Classify(course);
            var vector = embedding.GenerateAsync([CourseDocument.EmbeddingText(course)]).Result[0].Vector;
            database.CourseVectors.Add(new CourseVector
            {
                CourseKey = course.Key,
                Vector = System.Runtime.InteropServices.MemoryMarshal.AsBytes(vector.Span).ToArray(),
                TextHash = "",
            });
            database.Database.ExecuteSql($"""insert into "CourseText"(rowid, "Title", "Body") values ({course.Key}, {CourseDocument.Title(course)}, {CourseDocument.Body(course)})""");
        }

        foreach (var passage in database.Passages.ToList())
            database.AddTextAsync(passage).GetAwaiter().GetResult();
        database.SaveChanges();
    }
}
