using LearningAdvisor.GraphQL.Language;
using LearningAdvisor.GraphQL.Response;

namespace LearningAdvisor.GraphQL.TypeSystem;

/// <summary>
/// The name of one element of a schema, as tools and logs write it: <c>Course</c>, <c>Course.title</c>,
/// <c>Query.course(id:)</c>, <c>@deprecated</c> or <c>@deprecated(reason:)</c>. Each element has exactly one.
/// </summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Schema-Coordinates</remarks>
public sealed record SchemaCoordinate
{
    private SchemaCoordinate(bool isDirective, string name, string? member, string? argument) =>
        (IsDirective, Name, Member, Argument) = (isDirective, name, member, argument);

    /// <summary>Whether the first name is a directive's; else it is a type's.</summary>
    public bool IsDirective { get; }

    /// <summary>The type or directive, without the @.</summary>
    public string Name { get; }

    /// <summary>The field, input field or enum value of the type; null when the type itself or a directive is meant.</summary>
    public string? Member { get; }

    /// <summary>The argument of the field or directive; null when these are meant themselves.</summary>
    public string? Argument { get; }

    /// <summary>Reads a coordinate, which holds no white space.</summary>
    /// <exception cref="GraphQLException">The text is no coordinate; the error names the place.</exception>
    public static SchemaCoordinate Parse(string text)
    {
        var reader = new Reader(text);
        var isDirective = reader.Skip('@');
        var name = reader.ReadName();
        var member = !isDirective && reader.Skip('.') ? reader.ReadName() : null;
        string? argument = null;
        if ((isDirective || member is not null) && reader.Skip('('))
        {
            argument = reader.ReadName();
            reader.Expect(':');
            reader.Expect(')');
        }
        reader.ExpectEnd();
        return new SchemaCoordinate(isDirective, name, member, argument);
    }

    /// <summary>Finds the element in a schema.</summary>
    /// <returns>
    /// A <see cref="NamedType"/>, <see cref="Field"/>, <see cref="InputValue"/>, <see cref="EnumValue"/> or
    /// <see cref="DirectiveDefinition"/>, or null when what contains the element does not have it.
    /// </returns>
    /// <exception cref="GraphQLException">The schema does not have what contains the element, or it is of a kind that cannot.</exception>
    public INamed? FindIn(Schema schema)
    {
        if (IsDirective)
            return FindDirective(schema);
        var type = schema.Type(Name);
        if (Member is null)
            return type;
        return type switch
        {
            null => throw new GraphQLException($"Expected \"{Name}\" to be defined as a type in the schema."),
            FieldsType fields => FindField(fields),
            EnumType values when Argument is null => values.Values.Find(Member),
            InputObjectType inputs when Argument is null => inputs.Fields.Find(Member),
            _ => throw new GraphQLException(Argument is null
                ? $"Expected \"{Name}\" to be an Enum, Input Object, Object or Interface type."
                : $"Expected \"{Name}\" to be an object type or interface type."),
        };
    }

    /// <summary>The coordinate as one writes it.</summary>
    public override string ToString() =>
        $"{(IsDirective ? "@" : "")}{Name}{(Member is null ? "" : $".{Member}")}{(Argument is null ? "" : $"({Argument}:)")}";

    private INamed? FindDirective(Schema schema)
    {
        var directive = schema.Directives.Find(Name);
        if (Argument is null)
            return directive;
        return directive is null
            ? throw new GraphQLException($"Expected \"@{Name}\" to be defined as a directive in the schema.")
            : directive.Arguments.Find(Argument);
    }

    private INamed? FindField(FieldsType type)
    {
        var field = type.Fields.Find(Member!);
        if (Argument is null)
            return field;
        return field is null
            ? throw new GraphQLException($"Expected \"{Member}\" to exist as a field of type \"{Name}\" in the schema.")
            : field.Arguments.Find(Argument);
    }

    private sealed class Reader(string text)
    {
        private int _position;

        public string ReadName()
        {
            var start = _position;
            if (start < text.Length && Characters.IsNameStart(text[start]))
            {
                while (_position < text.Length && Characters.IsNameContinue(text[_position]))
                    _position++;
            }
            return _position > start ? text[start.._position] : throw Unexpected("Name");
        }

        public bool Skip(char punctuator)
        {
            var isThere = _position < text.Length && text[_position] == punctuator;
            if (isThere)
                _position++;
            return isThere;
        }

        public void Expect(char punctuator)
        {
            if (!Skip(punctuator))
                throw Unexpected($"\"{punctuator}\"");
        }

        public void ExpectEnd()
        {
            if (_position < text.Length)
                throw Unexpected("<EOF>");
        }

        private GraphQLException Unexpected(string expected) => SyntaxError.At(
            new Location(1, _position + 1, _position), $"Expected {expected}, found {Characters.Describe(text, _position)}.");
    }
}
