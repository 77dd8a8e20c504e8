using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace LearningAdvisor.Catalogue.Accounts;

/// <summary>One change, and who made it. Written in the transaction of the change, and never changed itself.</summary>
public sealed class AuditEntry
{
    // Choices as the API names them.
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseUpper) },
    };

    /// <summary>Rises with time.</summary>
    public long Key { get; set; }

    /// <summary>UTC.</summary>
    public DateTime At { get; set; }

    /// <summary>The name shown at that time.</summary>
    public required string Actor { get; set; }

    /// <summary>Null for the holder of a counsellor's key, and for the server itself.</summary>
    public Guid? AccountKey { get; set; }

    public AuditAction Action { get; set; }

    /// <summary>The type of what was changed, as the API calls it.</summary>
    public required string RecordType { get; set; }

    /// <summary>Its key; together with the type its id in the API.</summary>
    public required string RecordKey { get; set; }

    /// <summary>What changed as it was, a JSON object; null where it was not there. No words of residents, no secrets.</summary>
    public string? Before { get; set; }

    /// <inheritdoc cref="Before"/>
    public string? After { get; set; }

    /// <inheritdoc cref="Accounts.Actor.Origin"/>
    public string? Origin { get; set; }

    /// <summary>An entry that is still to be added to the database.</summary>
    /// <param name="before">Written as JSON; null for none.</param>
    /// <param name="after">Written as JSON; null for none.</param>
    public static AuditEntry Of(Actor actor, DateTimeOffset at, AuditAction action, string recordType, string recordKey, object? before, object? after) => new()
    {
        At = at.UtcDateTime,
        Actor = actor.Name,
        AccountKey = actor.Account,
        Origin = actor.Origin,
        Action = action,
        RecordType = recordType,
        RecordKey = recordKey,
        Before = before is null ? null : JsonSerializer.Serialize(before, Json),
        After = after is null ? null : JsonSerializer.Serialize(after, Json),
    };
}

/// <summary>What was done. Stored by its name, which never changes its meaning.</summary>
public enum AuditAction
{
    SignIn,
    SignInFailed,
    SignOut,
    SetUp,
    PasswordChange,
    TwoFactorChange,
    Invitation,
    RoleChange,
    AccessChange,
    SessionsEnd,
    RecommendationReview,
    ReplyReview,
    RecallHandling,
    TakeOver,
    HandBack,
    CounsellorWords,
    Note,
    CuratedAnswerChange,
    CityTermsChange,
    CaseApproval,
    CaseSwitch,
    WeightSwitch,
    GateOverride,
    PolicyChange,
    TopicSwitch,
    ReplyRelease,
    DeskDraftChange,
    DeskRowMending,
    DeskPublication,
    PlanChange,
}
