using System.Globalization;

namespace LearningAdvisor.Api.Schema.Reading;

/// <summary>Makes up values by which a parameter of a statement is recognised.</summary>
/// <param name="set">Sets have no value in common, and their texts differ in length.</param>
internal sealed class Marks(int set)
{
    private const int SetSize = 10_000;

    private int _next;

    /// <summary>A value of the same type as the given one, unlike all before.</summary>
    /// <exception cref="NotSupportedException">No value of the type can be made up.</exception>
    public object Next(object given)
    {
        var number = (SetSize * (set + 1)) + _next++;
        return given switch
        {
            string => number.ToString(CultureInfo.InvariantCulture) + new string('ǃ', set),
            int => 1_000_000 + number,
            long => 1_000_000_000L + number,
            double => number + 0.25,
            DateOnly => DateOnly.FromDayNumber(700_000 + number),
            TimeOnly => TimeOnly.FromTimeSpan(TimeSpan.FromSeconds(number)),
            DateTime known => new DateTime(DateOnly.FromDayNumber(700_000 + number), default, known.Kind),
            Guid => new Guid(number, 0, 0, new byte[8]),
            _ => throw new NotSupportedException($"A value of type {given.GetType().Name} cannot be made up."),
        };
    }
}
