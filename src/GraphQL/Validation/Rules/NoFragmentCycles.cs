using LearningAdvisor.GraphQL.Language;
using LearningAdvisor.GraphQL.Response;

namespace LearningAdvisor.GraphQL.Validation.Rules;

/// <summary>No fragment spreads itself, directly or through others.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Fragment-Spreads-Must-Not-Form-Cycles</remarks>
internal sealed class NoFragmentCycles : IValidationRule
{
    public IEnumerable<GraphQLError> Check(ValidationContext context)
    {
        var search = new Search(context);
        foreach (var fragment in context.Document.Fragments)
            search.Visit(fragment);
        return search.Errors;
    }

    /// <summary>A depth-first search that visits each fragment once and so finds each cycle once.</summary>
    private sealed class Search(ValidationContext context)
    {
        private readonly HashSet<string> _visited = [];
        private readonly List<FragmentSpreadNode> _path = [];
        private readonly Dictionary<string, int> _depthOnPath = [];

        public List<GraphQLError> Errors { get; } = [];

        public void Visit(FragmentDefinitionNode fragment)
        {
            var name = fragment.Name.Value;
            if (!_visited.Add(name))
                return;

            _depthOnPath[name] = _path.Count;
            foreach (var spread in context.SpreadsIn(fragment.SelectionSet))
            {
                _path.Add(spread);
                if (_depthOnPath.TryGetValue(spread.Name.Value, out var depth))
                    Report(_path[depth..]);
                else if (context.Fragment(spread.Name.Value) is { } next)
                    Visit(next);
                _path.RemoveAt(_path.Count - 1);
            }
            _depthOnPath.Remove(name);
        }

        private void Report(List<FragmentSpreadNode> cycle)
        {
            var via = string.Join(", ", cycle[..^1].Select(spread => $"\"{spread.Name.Value}\""));
            Errors.Add(ValidationError.At(
                $"Cannot spread fragment \"{cycle[^1].Name.Value}\" within itself{(via == "" ? "" : $" via {via}")}.", cycle));
        }
    }
}
