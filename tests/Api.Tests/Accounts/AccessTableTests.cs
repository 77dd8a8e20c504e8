using System.Text.Json;
using System.Text.RegularExpressions;
using LearningAdvisor.Api.Accounts;
using LearningAdvisor.Api.Schema;
using LearningAdvisor.GraphQL.TypeSystem;
using GraphQLSchema = LearningAdvisor.GraphQL.TypeSystem.Schema;

namespace LearningAdvisor.Api.Tests.Accounts;

[Collection(nameof(AccessCity))]
public sealed partial class AccessTableTests(AccessCity city)
{
    private static readonly GraphQLSchema Schema = CatalogueSchema.Build();

    private static readonly (string Kind, string Row, Field Field)[] Roots =
    [
        .. Schema.Query!.Fields.Select(field => ("query", $"Query.{field.Name}", field)),
        .. Schema.Mutation!.Fields.Select(field => ("mutation", $"Mutation.{field.Name}", field)),
        .. Schema.Subscription!.Fields.Select(field => ("subscription", $"Subscription.{field.Name}", field)),
    ];

    public static TheoryData<string, string> FieldsAndRoles
    {
        get
        {
            var cases = new TheoryData<string, string>();
            foreach (var (_, row, _) in Roots)
            {
                foreach (var role in AccessCity.Everybody)
                    cases.Add(row, role);
            }

            return cases;
        }
    }

    [Fact]
    public void Every_root_field_has_its_row_and_no_row_is_left_over() =>
        Assert.Equal(Roots.Select(root => root.Row).Order(), AccessTable.Names.Where(row => row.Contains('.')).Order());

    [Fact]
    public void The_accounts_page_holds_the_same_table()
    {
        var page = Repository.Read("docs/accounts.md");

        var told = Row().Matches(page).ToDictionary(
            match => match.Groups[1].Value,
            match => match.Groups[2].Value.Split('|', StringSplitOptions.TrimEntries).SkipLast(1).ToArray());

        var notPublic = AccessTable.Names.Where(row => !AccessTable.Allows(row, null)).Select(row => row[(row.IndexOf('.') + 1)..]);
        Assert.Equal(notPublic.Order(), told.Keys.Order());
        foreach (var row in AccessTable.Names.Where(row => !AccessTable.Allows(row, null)))
            Assert.Equal(AccessCity.Everybody.Skip(1).Select(role => Mark(row, role)), told[row[(row.IndexOf('.') + 1)..]]);
    }

    [Theory]
    [MemberData(nameof(FieldsAndRoles))]
    public async Task A_field_opens_for_whom_the_table_says_and_for_nobody_else(string row, string role)
    {
        var (kind, _, field) = Roots.Single(root => root.Row == row);
        var isOpen = AccessTable.Allows(row, AccountRoles.Of(role));

        using var response = await city.SendAsync(SmallestOperation.Of(kind, field), null, city.CookieOf(role), kind == "subscription" ? "text/event-stream" : "application/json");

        // An open subscription has nothing to tell yet.
        var code = kind == "subscription" && isOpen ? null : CodeIn(await response.Content.ReadAsStringAsync());
        Assert.Equal(isOpen ? null : role.Length == 0 ? "UNAUTHENTICATED" : "FORBIDDEN", code is "UNAUTHENTICATED" or "FORBIDDEN" ? code : null);
    }

    [Theory]
    [InlineData("COUNSELLOR", "Account", false)]
    [InlineData("LEAD", "Account", true)]
    [InlineData("ADMINISTRATOR", "Account", true)]
    [InlineData("INSTITUTION", "Account", false)]
    [InlineData("", "Account", false)]
    [InlineData("COUNSELLOR", "ReviewItem", true)]
    [InlineData("LEAD", "Consultation", true)]
    [InlineData("ADMINISTRATOR", "Turn", true)]
    [InlineData("INSTITUTION", "ReviewItem", false)]
    [InlineData("INSTITUTION", "Consultation", false)]
    [InlineData("INSTITUTION", "Turn", false)]
    [InlineData("", "ReviewItem", false)]
    [InlineData("", "Consultation", false)]
    public async Task A_guessed_id_gives_nothing_to_whom_it_is_not_for(string role, string type, bool isSeen)
    {
        var asked = (await city.AskAsync("""mutation { ask(input: { text: "我想學吉他" }) { consultation { id } turn { id } } }""")).GetProperty("data").GetProperty("ask");
        var turn = asked.GetProperty("turn").GetProperty("id").GetString();
        var id = type switch
        {
            "Account" => GlobalId.Of("Account", AccessCity.KeyOf(Catalogue.Accounts.AccountRole.Lead)),
            "ReviewItem" => GlobalId.Of("ReviewItem", GlobalId.GuidOf("Turn", turn)!.Value),
            "Turn" => turn,
            _ => asked.GetProperty("consultation").GetProperty("id").GetString(),
        };

        var seen = await city.AskAsync("query($id: ID!) { node(id: $id) { __typename } }", new { id }, city.CookieOf(role));

        Assert.False(seen.TryGetProperty("errors", out _));
        Assert.Equal(isSeen ? type : null, seen.GetProperty("data").GetProperty("node") is { ValueKind: JsonValueKind.Object } node ? node.GetProperty("__typename").GetString() : null);
    }

    [Fact]
    public async Task An_institution_sees_its_own_accounts_alone()
    {
        var own = GlobalId.Of("Account", AccessCity.KeyOf(Catalogue.Accounts.AccountRole.Institution));

        var seen = (await city.AskAsync("query($id: ID!) { accounts { totalCount nodes { id } } node(id: $id) { id } }", new { id = own }, city.CookieOf("INSTITUTION"))).GetProperty("data");

        Assert.Equal($$"""{"totalCount":1,"nodes":[{"id":"{{own}}"}]}""", seen.GetProperty("accounts").GetRawText());
        Assert.Equal(own, seen.GetProperty("node").GetProperty("id").GetString());
    }

    [Fact]
    public void A_field_without_a_row_is_closed_to_everybody()
    {
        var error = Assert.Throws<InvalidOperationException>(() => AccessTable.Allows("Query.secrets", Catalogue.Accounts.AccountRole.Administrator));

        Assert.Equal("\"Query.secrets\" asks who may use it, and AccessTable has no such row. Add one that says so.", error.Message);
    }

    private static string Mark(string row, string role) =>
        !AccessTable.Allows(row, AccountRoles.Of(role)) ? "–" : AccessTable.OwnRowsOnly(row, AccountRoles.Of(role)!.Value) ? "own" : "yes";

    private static string? CodeIn(string response) => Code().Match(response) is { Success: true } match ? match.Groups[1].Value : null;

    [GeneratedRegex("\"code\":\"([A-Z_]+)\"")]
    private static partial Regex Code();

    [GeneratedRegex("^\\| `([A-Za-z]+)` \\|(( (yes|own|–) \\|){4})$", RegexOptions.Multiline)]
    private static partial Regex Row();
}
