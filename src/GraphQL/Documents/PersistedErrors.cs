using LearningAdvisor.GraphQL.Response;

namespace LearningAdvisor.GraphQL.Documents;

/// <summary>Why a document that was named, or sent, is not run. Messages and codes that Apollo's clients act on are theirs.</summary>
internal static class PersistedErrors
{
    public static GraphQLError UnknownHash { get; } = new("PersistedQueryNotFound") { Code = "PERSISTED_QUERY_NOT_FOUND" };

    public static GraphQLError NotSupported { get; } = new("PersistedQueryNotSupported") { Code = "PERSISTED_QUERY_NOT_SUPPORTED" };

    public static GraphQLError Mismatch { get; } = new(
        "provided sha does not match query. Hash the document's text exactly as it is sent, in UTF-8.")
    {
        Code = "PERSISTED_QUERY_HASH_MISMATCH",
    };

    public static GraphQLError Version { get; } = new(
        "Unsupported persisted query version. Send \"persistedQuery\": {\"version\": 1, \"sha256Hash\": \"…\"}.")
    {
        Code = "PERSISTED_QUERY_INVALID",
    };

    public static GraphQLError NoHash { get; } = new(
        "\"persistedQuery.sha256Hash\" is no SHA-256. Give 64 hexadecimal digits.")
    {
        Code = "PERSISTED_QUERY_INVALID",
    };

    public static GraphQLError UnknownId { get; } = new(
        "No document has this \"documentId\". Give the id of one this service was started with, or send the document.")
    {
        Code = "DOCUMENT_NOT_FOUND",
    };

    public static GraphQLError NotTrusted { get; } = new(
        "This service runs only the documents it was started with. Give the \"documentId\" of one of them.")
    {
        Code = "DOCUMENT_NOT_TRUSTED",
    };

    public static GraphQLError NamedAndSent { get; } = new(
        "The request gives both \"query\" and \"documentId\". Give one of them.")
    {
        Code = "BAD_REQUEST",
    };

    public static GraphQLError Missing { get; } = new(
        "The request has no document. Send it as \"query\", or name it by \"documentId\".")
    {
        Code = "BAD_REQUEST",
    };
}
