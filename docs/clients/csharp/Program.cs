using LearningAdvisor.FindCourses;

// Lists the courses of a district that cost at most 500 TWD: dotnet run -- [ADDRESS] [DISTRICT]
var address = args.ElementAtOrDefault(0) ?? "http://127.0.0.1:5080/graphql";
var district = args.ElementAtOrDefault(1) ?? "七堵區";

// A filter is written as in GraphQL; anonymous objects keep its shape.
var where = new
{
    city = new { eq = "基隆市" },
    district = new { eq = district },
    fee = new { lte = 500 },
    registrationStatus = new { @in = new[] { RegistrationStatus.Open, RegistrationStatus.Upcoming } },
};

using var http = new HttpClient { BaseAddress = new Uri(address) };
await foreach (var course in new CatalogueClient(http).FindCoursesAsync(where))
{
    var price = course.Fee switch { null => "費用未公布", 0 => "免費", var fee => $"{fee} 元" };
    Console.WriteLine($"{course.StartsOn?.ToString("yyyy-MM-dd") ?? "日期未定"}  {course.Title}  {course.Institution?.Name ?? "單位未公布"}  {price}");
}
