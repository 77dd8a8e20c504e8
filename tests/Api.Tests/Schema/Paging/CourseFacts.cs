using System.Text;
using LearningAdvisor.Catalogue.Courses;

namespace LearningAdvisor.Api.Tests.Schema.Paging;

/// <summary>What courses are ordered by, in memory.</summary>
internal static class CourseFacts
{
    /// <param name="key">As <c>order</c> names it.</param>
    public static Func<Course, object?> Of(string key) => key switch
    {
        "id" => course => course.Key,
        "mode" => course => (int?)course.Mode,
        "seatsLeft" => course => course.Capacity is { } all && course.Enrolled is { } taken ? Math.Max(all - taken, 0) : null,
        _ => typeof(Course).GetProperty(char.ToUpperInvariant(key[0]) + key[1..])!.GetValue,
    };

    /// <summary>Text by code point, as its UTF-8 bytes are ordered, everything else as it is.</summary>
    public static int Compare(object? left, object? right) => left is string text && right is string other
        ? Encoding.UTF8.GetBytes(text).AsSpan().SequenceCompareTo(Encoding.UTF8.GetBytes(other))
        : Comparer<object?>.Default.Compare(left, right);
}
