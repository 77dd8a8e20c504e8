using LearningAdvisor.GraphQL.Language;
using LearningAdvisor.GraphQL.Response;
using LearningAdvisor.GraphQL.TypeSystem;
using LearningAdvisor.GraphQL.TypeSystem.Sdl;

namespace LearningAdvisor.GraphQL.Tests.TypeSystem;

public sealed class SchemaTests
{
    [Fact]
    public void Types_made_in_code_may_refer_to_each_other()
    {
        ObjectType institution = null!;
        var course = new ObjectType("Course", () =>
        [
            Field.Of<string>("title", Scalars.String.NonNull, title => title),
            new Field("institution", institution),
        ]);
        institution = new ObjectType("Institution", () => [new Field("courses", course.NonNull.List.NonNull)]);
        var schema = new Schema(new ObjectType("Query", () => [new Field("course", course)]));

        Assert.Empty(schema.Validate());
        Assert.Same(institution, schema.Type("Institution"));
        Assert.Equal("[Course!]!", institution.Fields[0].Type.ToString());
        Assert.Equal("陶藝", course.Fields[0].Read!("陶藝"));
    }

    [Fact]
    public void Equal_wrapped_types_are_one_object()
    {
        Assert.Same(Scalars.Int.NonNull.List, Scalars.Int.NonNull.List);
        Assert.Same(Scalars.Int.NonNull, Scalars.Int.NonNull.NonNull);
    }

    [Fact]
    public void Two_types_of_one_name_are_refused()
    {
        var one = new EnumType("E", [new EnumValue("A")]);
        var other = new EnumType("E", [new EnumValue("A")]);
        var exception = Assert.Throws<GraphQLException>(() => new Schema(
            new ObjectType("Query", () => [new Field("a", one), new Field("b", other)])));
        Assert.Equal("Schema must contain uniquely named types but contains multiple types named \"E\".", exception.Message);
    }

    [Theory]
    [InlineData("T", "T", true)]
    [InlineData("T!", "T", true)]
    [InlineData("T", "T!", false)]
    [InlineData("T", "N", true)]
    [InlineData("M", "N", true)]
    [InlineData("N", "M", false)]
    [InlineData("[T!]!", "[N]", true)]
    [InlineData("T", "U", true)]
    [InlineData("U", "T", false)]
    [InlineData("[T]", "T", false)]
    [InlineData("Int", "Float", false)]
    public void A_subtype_is_equal_less_nullable_or_more_concrete(string type, string of, bool expected)
    {
        var schema = SdlSchema.Build("""
            type Query { u: U f: Float }
            interface N { a: Int }
            interface M implements N { a: Int }
            type T implements N & M { a: Int }
            union U = T
            """);
        Assert.Equal(expected, schema.IsSubtype(
            schema.TypeOf(Parser.ParseType(type))!, schema.TypeOf(Parser.ParseType(of))!));
    }

    [Fact]
    public void Meta_fields_are_found_where_they_may_be_selected()
    {
        var schema = SdlSchema.Build("type Query { u: U } type T { a: Int } union U = T");

        Assert.NotNull(schema.FieldOf(schema.Type("U")!, "__typename"));
        Assert.NotNull(schema.FieldOf(schema.Query!, "__schema"));
        Assert.Equal("name", schema.FieldOf(schema.Query!, "__type")?.Arguments[0].Name);
        Assert.Null(schema.FieldOf(schema.Type("T")!, "__schema"));
        Assert.Equal("a", schema.FieldOf(schema.Type("T")!, "a")?.Name);
    }

    [Fact]
    public void An_enum_from_dotnet_has_names_in_capitals()
    {
        var weekday = EnumType.From<DayKind>("DayKind", describe: kind => kind == DayKind.PublicHoliday ? "no work" : null);

        Assert.Equal(["WEEKEND", "PUBLIC_HOLIDAY", "ID_DAY"], weekday.Values.Select(value => value.Name));
        Assert.Equal("PUBLIC_HOLIDAY", weekday.NameOf(DayKind.PublicHoliday));
        Assert.Equal("WEEKEND", weekday.NameOf("WEEKEND"));
        Assert.Null(weekday.NameOf("MONDAY"));
        Assert.Equal("no work", weekday.Values.Find("PUBLIC_HOLIDAY")?.Description);
    }

    private enum DayKind
    {
        Weekend,
        PublicHoliday,
        IDDay,
    }
}
