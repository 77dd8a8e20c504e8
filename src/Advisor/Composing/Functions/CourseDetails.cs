using LearningAdvisor.Advisor.Answering;
using LearningAdvisor.Advisor.Retrieval;

namespace LearningAdvisor.Advisor.Composing.Functions;

/// <summary>Tells more of a course that a search found.</summary>
internal sealed class CourseDetails() : ModelFunction(
    "course_details",
    "More facts of a course that search_courses found.",
    """{ "type": "object", "properties": { "id": { "type": "string", "description": "c1, c2 …" } }, "required": ["id"] }""")
{
    public override Task<string> CallAsync(FunctionArguments arguments, ModelTalk talk, CancellationToken cancellation)
    {
        var id = arguments.NeededText("id");
        if (talk.Records.Find(id) is not FoundCourse { Course: var course } found)
            throw arguments.Refused("id", id, "the id of a course that search_courses found, such as c1");

        return Task.FromResult(Told(new
        {
            id,
            title = course.Title,
            about = course.Summary,
            dates = CourseFacts.Dates(course, talk.Book),
            schedule = CourseFacts.Schedule(course, talk.Book),
            place = CourseFacts.Place(course, talk.Book),
            fee = CourseFacts.Fee(course, talk.Book),
            ages = CourseFacts.Ages(course, talk.Book),
            audiences = course.Audiences,
            prerequisites = course.Prerequisites,
            language = course.Language,
            status = found.Status.ToString(),
        }));
    }
}
