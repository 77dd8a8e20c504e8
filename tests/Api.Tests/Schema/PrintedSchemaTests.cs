using System.Text.RegularExpressions;
using LearningAdvisor.Api.Schema;
using LearningAdvisor.GraphQL.Language;
using LearningAdvisor.GraphQL.TypeSystem;
using LearningAdvisor.GraphQL.Validation;
using GraphQLSchema = LearningAdvisor.GraphQL.TypeSystem.Schema;

namespace LearningAdvisor.Api.Tests.Schema;

public sealed partial class PrintedSchemaTests
{
    private const string Printed = "src/Api/Schema/schema.graphql";

    private static readonly GraphQLSchema Schema = CatalogueSchema.Build();

    [Fact]
    public void The_schema_obeys_the_specification() => Assert.Empty(Schema.Validate());

    /// <summary>To take a change over, run the tests with UPDATE_SCHEMA=1 and look at the difference.</summary>
    [Fact]
    public void The_printed_schema_is_the_schema_served()
    {
        var printed = SchemaPrinter.Print(Schema);
        if (Environment.GetEnvironmentVariable("UPDATE_SCHEMA") == "1")
            File.WriteAllText(Path.Combine(Repository.Root, Printed), printed);

        Assert.Equal(Repository.Read(Printed), printed);
    }

    [Fact]
    public void The_api_page_names_every_root_field()
    {
        var page = Repository.Read("docs/api.md");

        var missing = Schema.Query!.Fields.Concat(Schema.Mutation!.Fields).Concat(Schema.Subscription!.Fields).Select(field => field.Name).Where(name => !page.Contains($"`{name}`", StringComparison.Ordinal));

        Assert.Empty(missing);
    }

    [Fact]
    public void The_api_page_names_every_code()
    {
        var page = Repository.Read("docs/api.md");
        var codes = Directory.EnumerateFiles(Path.Combine(Repository.Root, "src/Api/Schema"), "*.cs", SearchOption.AllDirectories)
            .Where(file => Path.GetFileName(file) is "ErrorCodes.cs" or "ExpectedErrors.cs" or "ReviewErrors.cs" or "RecallErrors.cs" or "TakeOverErrors.cs" or "AccountErrors.cs" or "CurationErrors.cs" or "LearningErrors.cs" or "DeskErrors.cs")
            .SelectMany(file => Code().Matches(File.ReadAllText(file)).Select(match => match.Groups[1].Value));

        Assert.All(codes.Concat(["UNAUTHENTICATED", "FORBIDDEN"]), code => Assert.Contains($"`{code}`", page, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public void The_pages_operations_are_valid(string name, string operation)
    {
        var (document, error) = Parser.TryParse(operation, ParserOptions.Default);

        Assert.True(error is null, $"{name}: {error}");
        Assert.Empty(Validator.Validate(Schema, document!));
    }

    /// <summary>What the chat page and the console send, the explorer's examples, the example clients' and those in the pages of docs.</summary>
    public static TheoryData<string, string> Operations
    {
        get
        {
            var operations = new TheoryData<string, string>();
            foreach (var file in Folders.SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*.graphql")))
                operations.Add(Path.GetFileName(file), File.ReadAllText(file));
            foreach (var page in Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs"), "*.md").Concat(Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs/clients"), "*.md")))
            {
                foreach (Match example in Example().Matches(File.ReadAllText(page)))
                    operations.Add(Path.GetFileName(page), example.Groups[1].Value);
            }

            return operations;
        }
    }

    private static readonly string[] Folders = ["web/chat/operations", "web/console/operations", "web/console/session/operations", "web/console/live/operations", "web/console/curating/operations", "web/console/learning/operations", "web/console/staff/operations", "web/console/desk/operations", "web/explorer/operations", "docs/clients/typescript/src", "docs/clients/csharp"];

    [GeneratedRegex("```graphql\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Example();

    [GeneratedRegex("\"([A-Z]+_[A-Z_]+)\"")]
    private static partial Regex Code();
}
